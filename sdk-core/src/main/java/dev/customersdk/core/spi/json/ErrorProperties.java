package dev.customersdk.core.spi.json;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads properties of an error body, whatever their type turns out to be. */
public final class ErrorProperties {

  private ErrorProperties() {}

  /**
   * {@return a text, a number or a boolean as text, an array of them joined; empty for anything
   * else}
   *
   * @param error the JSON of the error
   * @param name the name of the property
   */
  public static Optional<String> text(Map<String, ? extends @Nullable Object> error, String name) {
    Object value = error.get(name);
    return value instanceof List<?> list && !list.isEmpty()
        ? Optional.of(joined(list, "; "))
        : Optional.of(text(value)).filter(text -> isScalar(value));
  }

  /**
   * {@return the elements as text, with this between them; arrays and objects in it have none}
   *
   * @param values the values
   * @param separator stands between two
   */
  public static String joined(List<?> values, String separator) {
    return values.stream().map(ErrorProperties::text).collect(Collectors.joining(separator));
  }

  private static String text(@Nullable Object value) {
    return value == null || isScalar(value) ? String.valueOf(value) : "";
  }

  private static boolean isScalar(@Nullable Object value) {
    return value != null && !(value instanceof List) && !(value instanceof Map);
  }

  /**
   * {@return the object of this name; empty when there is anything else}
   *
   * @param error the JSON of the error
   * @param name the name of the property
   */
  public static Optional<Map<String, @Nullable Object>> object(
      Map<String, ? extends @Nullable Object> error, String name) {
    return object(error.get(name));
  }

  /**
   * {@return the value, if it is an object}
   *
   * @param value any JSON value, null included
   */
  @SuppressWarnings("unchecked") // names are always text
  public static Optional<Map<String, @Nullable Object>> object(@Nullable Object value) {
    return value instanceof Map<?, ?>
        ? Optional.of((Map<String, @Nullable Object>) value)
        : Optional.empty();
  }

  /**
   * {@return what the array or the object of this name holds; nothing when there is anything else}
   *
   * @param error the JSON of the error
   * @param name the name of the property
   */
  public static Collection<? extends @Nullable Object> elements(
      Map<String, ? extends @Nullable Object> error, String name) {
    Object value = error.get(name);
    if (value instanceof Map<?, ?> map) {
      return map.values();
    }
    return value instanceof List<?> list ? list : List.of();
  }

  /**
   * {@return the properties of an object except those named}
   *
   * @param error the JSON of the error
   * @param names the names to leave out
   */
  public static Map<String, @Nullable Object> except(
      Map<String, ? extends @Nullable Object> error, Set<String> names) {
    Map<String, @Nullable Object> rest = new LinkedHashMap<>(error);
    rest.keySet().removeAll(names);
    return Collections.unmodifiableMap(rest);
  }
}
