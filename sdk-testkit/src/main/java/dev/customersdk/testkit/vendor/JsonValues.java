package dev.customersdk.testkit.vendor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values of plain Java as JSON; equal numbers are equal, however they are written. */
public final class JsonValues {

  private JsonValues() {}

  /** The name is that of the argument, for messages. */
  public static JsonNode of(String name, @Nullable Object value) {
    JsonNodeFactory json = JsonNodeFactory.instance;
    if (value == null) {
      return json.nullNode();
    }
    if (value instanceof CharSequence || value instanceof Character) {
      return json.textNode(value.toString());
    }
    if (value instanceof Boolean flag) {
      return json.booleanNode(flag);
    }
    if (value instanceof Number) {
      return number(name, value.toString());
    }
    if (value instanceof List<?> list) {
      ArrayNode array = json.arrayNode();
      list.forEach(each -> array.add(of(name, each)));
      return array;
    }
    if (value instanceof Map<?, ?> map) {
      ObjectNode object = json.objectNode();
      map.forEach((key, each) -> object.set(String.valueOf(key), of(name, each)));
      return object;
    }
    throw new IllegalArgumentException(
        "value of "
            + name
            + " must be a text, a number, true or false, null, a list or a map, not a "
            + value.getClass().getName());
  }

  /** Whether two values say the same, whatever the order of properties. */
  public static boolean same(JsonNode one, JsonNode other) {
    return one.equals(JsonValues::compare, other);
  }

  private static int compare(JsonNode one, JsonNode other) {
    if (one.isNumber() && other.isNumber()) {
      return one.decimalValue().compareTo(other.decimalValue());
    }
    return one.equals(other) ? 0 : 1;
  }

  private static JsonNode number(String name, String text) {
    try {
      BigDecimal number = new BigDecimal(text);
      return number.scale() == 0
          ? JsonNodeFactory.instance.numberNode(number.toBigIntegerExact())
          : JsonNodeFactory.instance.numberNode(number);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("value of " + name + " must be a finite number", e);
    }
  }
}
