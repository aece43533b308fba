package dev.customersdk.core;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The headers of a delivery, as the framework that received it looks them up.
 *
 * <p>{@code request::getHeader} of a servlet, {@code headers::getFirst} of Spring's {@code
 * HttpHeaders} or of the {@code Headers} of the JDK's {@code HttpServer}, otherwise {@link #of} or
 * {@link #ofSingle}.
 */
@FunctionalInterface
public interface WebhookHeaders {

  /**
   * {@return the first value of the header with this name, in any case; null if there is none}
   *
   * @param name its name on the wire
   */
  @Nullable String first(String name);

  /**
   * {@return the headers in a map, whatever the case of its keys}
   *
   * @param headers of the delivery
   */
  static WebhookHeaders of(Map<String, List<String>> headers) {
    Map<String, String> first = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    Null.refused("headers", headers)
        .forEach(
            (name, values) -> {
              if (name != null && values != null && !values.isEmpty() && values.get(0) != null) {
                first.putIfAbsent(name, values.get(0));
              }
            });
    return first::get;
  }

  /**
   * {@return the same of a map with one text for each name, as functions in a cloud are often
   * given}
   *
   * @param headers of the delivery
   */
  static WebhookHeaders ofSingle(Map<String, String> headers) {
    Map<String, String> first = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    Null.refused("headers", headers)
        .forEach(
            (name, value) -> {
              if (name != null && value != null) {
                first.putIfAbsent(name, value);
              }
            });
    return first::get;
  }
}
