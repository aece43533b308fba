package dev.customersdk.core.spi.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customersdk.core.internal.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Free-form JSON as plain Java values that nobody can change. */
public final class FreeForm {

  private FreeForm() {}

  /** Any JSON as free-form values. */
  public static @Nullable Object of(JsonNode json) {
    try (var parser = json.traverse()) {
      parser.nextToken();
      return JsonFreeForm.Deserializer.read(parser);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A deep, unmodifiable copy in which whole numbers are long or big, others decimal, and times as
   * they are written.
   */
  public static @Nullable Object freeze(String name, @Nullable Object value) {
    if (value == null
        || value instanceof String
        || value instanceof Boolean
        || value instanceof Long
        || value instanceof BigInteger
        || value instanceof BigDecimal) {
      return value;
    }
    if (value instanceof Integer || value instanceof Short || value instanceof Byte) {
      return ((Number) value).longValue();
    }
    if (value instanceof Double || value instanceof Float) {
      return decimal(name, (Number) value);
    }
    if (value instanceof List<?> list) {
      return freezeList(name, list);
    }
    if (value instanceof Map<?, ?> map) {
      return freezeMap(name, map);
    }
    if (value.getClass().getPackageName().equals("java.time")) {
      return of(Json.toTree(value));
    }
    throw new IllegalArgumentException(
        name
            + ": "
            + value.getClass().getName()
            + " is not JSON; use text, numbers, booleans, times, lists, maps with text keys, or"
            + " null");
  }

  private static BigDecimal decimal(String name, Number value) {
    if (!Double.isFinite(value.doubleValue())) {
      throw new IllegalArgumentException(name + ": JSON has no NaN and no infinity");
    }
    return new BigDecimal(value.toString());
  }

  private static List<@Nullable Object> freezeList(String name, List<?> list) {
    List<@Nullable Object> copy = new ArrayList<>(list.size());
    for (Object element : list) {
      copy.add(freeze(name, element));
    }
    return Collections.unmodifiableList(copy);
  }

  private static Map<String, @Nullable Object> freezeMap(String name, Map<?, ?> map) {
    Map<String, @Nullable Object> copy = new LinkedHashMap<>();
    map.forEach(
        (key, element) -> {
          if (!(key instanceof String text)) {
            throw new IllegalArgumentException(name + ": keys of a JSON object must be text");
          }
          copy.put(text, freeze(name, element));
        });
    return Collections.unmodifiableMap(copy);
  }
}
