package dev.customersdk.testkit.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

/**
 * The properties of a JSON object. Remembers which were asked for, so that none is ignored. Each
 * method throws an {@link IllegalArgumentException} that names the property. Not thread-safe.
 */
final class JsonProperties {

  private final JsonNode json;
  private final Set<String> asked = new TreeSet<>();

  JsonProperties(JsonNode json) {
    if (!json.isObject()) {
      throw new IllegalArgumentException("each must be a JSON object");
    }
    this.json = json;
  }

  boolean has(String name) {
    asked.add(name);
    return json.has(name);
  }

  Optional<String> text(String name) {
    if (!has(name)) {
      return Optional.empty();
    }
    JsonNode value = json.path(name);
    require(value.isTextual() && !value.textValue().isBlank(), name, "a text that is not blank");
    return Optional.of(value.textValue());
  }

  /** Both included. */
  OptionalLong whole(String name, long least, long most) {
    if (!has(name)) {
      return OptionalLong.empty();
    }
    JsonNode value = json.path(name);
    require(
        value.isIntegralNumber()
            && value.canConvertToLong()
            && value.longValue() >= least
            && value.longValue() <= most,
        name,
        "a whole number from " + least + " to " + most);
    return OptionalLong.of(value.longValue());
  }

  OptionalDouble number(String name) {
    if (!has(name)) {
      return OptionalDouble.empty();
    }
    JsonNode value = json.path(name);
    require(value.isNumber(), name, "a number");
    return OptionalDouble.of(value.doubleValue());
  }

  /** What nobody asked for until now. */
  void refuseOthers() {
    for (var property : json.properties()) {
      if (!asked.contains(property.getKey())) {
        throw new IllegalArgumentException(
            "there is no use for " + property.getKey() + " here; take of " + asked);
      }
    }
  }

  private static void require(boolean right, String name, String what) {
    if (!right) {
      throw new IllegalArgumentException(name + " must be " + what);
    }
  }
}
