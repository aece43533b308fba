package dev.customersdk.core.internal.json;

import java.io.Serializable;
import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A map of free-form JSON that nobody can change, at any depth, so that it need not be copied. */
public final class FrozenMap extends AbstractMap<String, @Nullable Object> implements Serializable {

  private static final long serialVersionUID = 1;

  private final Map<String, @Nullable Object> entries;

  /** Keeps the map, which nobody may change any more, and whose values nobody can. */
  public FrozenMap(Map<String, @Nullable Object> entries) {
    this.entries = Collections.unmodifiableMap(entries);
  }

  @Override
  public Set<Entry<String, @Nullable Object>> entrySet() {
    return entries.entrySet();
  }

  @Override
  public int size() {
    return entries.size();
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return entries.containsKey(key);
  }

  @Override
  public @Nullable Object get(@Nullable Object key) {
    return entries.get(key);
  }

  // Those that AbstractMap would let pass where they change nothing.

  @Override
  public @Nullable Object remove(@Nullable Object key) {
    return entries.remove(key);
  }

  @Override
  public boolean remove(@Nullable Object key, @Nullable Object value) {
    return entries.remove(key, value);
  }

  @Override
  public @Nullable Object putIfAbsent(String key, @Nullable Object value) {
    return entries.putIfAbsent(key, value);
  }

  @Override
  public @Nullable Object computeIfAbsent(
      String key, Function<? super String, ? extends @Nullable Object> value) {
    return entries.computeIfAbsent(key, value);
  }

  @Override
  public void putAll(Map<? extends String, ? extends @Nullable Object> others) {
    entries.putAll(others);
  }

  /** A stream names no class that is nobody's business. */
  private Object writeReplace() {
    return Collections.unmodifiableMap(new LinkedHashMap<>(entries));
  }
}
