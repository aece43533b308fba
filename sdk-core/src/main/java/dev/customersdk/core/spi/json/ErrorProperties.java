package dev.customersdk.core.spi.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Reads properties of an error body, whatever their type turns out to be. */
public final class ErrorProperties {

  private ErrorProperties() {}

  /** A text, a number or a boolean as text, an array of them joined; empty for anything else. */
  public static Optional<String> text(JsonNode error, String name) {
    JsonNode value = error.path(name);
    if (value.isArray()) {
      StringJoiner joined = new StringJoiner("; ");
      value.forEach(element -> joined.add(element.asText()));
      return value.isEmpty() ? Optional.empty() : Optional.of(joined.toString());
    }
    return value.isValueNode() && !value.isNull() ? Optional.of(value.asText()) : Optional.empty();
  }

  /** The properties of an object except those named, as free-form JSON. */
  public static Map<String, @Nullable Object> except(JsonNode error, Set<String> names) {
    Map<String, @Nullable Object> rest = new LinkedHashMap<>();
    error
        .properties()
        .forEach(
            property -> {
              if (!names.contains(property.getKey())) {
                rest.put(property.getKey(), FreeForm.of(property.getValue()));
              }
            });
    return Collections.unmodifiableMap(rest);
  }
}
