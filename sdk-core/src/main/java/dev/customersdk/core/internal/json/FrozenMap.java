package dev.customersdk.core.internal.json;

import java.io.Serializable;
import java.util.AbstractMap;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A map of free-form JSON that nobody can change, at any depth, so that it need not be copied. */
public final class FrozenMap extends AbstractMap<String, @Nullable Object> implements Serializable {

  private static final long serialVersionUID = 1;

  private final Map<String, @Nullable Object> entries;

  /** Keeps the map, which nobody may change any more, and whose values nobody can. */
  public FrozenMap(Map<String, @Nullable Object> entries) {
    this.entries = entries;
  }

  @Override
  public Set<Entry<String, @Nullable Object>> entrySet() {
    return Collections.unmodifiableMap(entries).entrySet();
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
}
