package dev.customersdk.examples.cli.console;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An object as cells: {@code metadata.plan} is the plan in the metadata.
 *
 * <p>A dot in a name is written {@code \.}. Every value becomes text, a list its JSON; null and
 * what is empty have no cell.
 */
public final class FlatRow {

  private FlatRow() {}

  /** The cells of an object. */
  public static Map<String, String> of(JsonNode object) {
    Map<String, String> cells = new LinkedHashMap<>();
    flatten("", object, cells);
    return cells;
  }

  /** The object of cells. */
  public static ObjectNode toObject(Map<String, String> cells) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    cells.forEach((name, text) -> put(root, name, JsonNodeFactory.instance.textNode(text)));
    return root;
  }

  /**
   * Puts a value where the dots of the name lead.
   *
   * @throws IllegalArgumentException when there is a value on the way already
   */
  public static void put(ObjectNode root, String dotted, JsonNode value) {
    String[] names = dotted.split("(?<!\\\\)\\.", -1);
    ObjectNode object = root;
    for (int i = 0; i < names.length - 1; i++) {
      String name = unescaped(names[i]);
      if (object.has(name) && !object.get(name).isObject()) {
        throw new IllegalArgumentException(
            dotted + ": " + name + " is a value already, and has no parts");
      }
      object = object.withObjectProperty(name);
    }
    String last = unescaped(names[names.length - 1]);
    if (object.has(last)) {
      throw new IllegalArgumentException(dotted + ": given twice");
    }
    object.set(last, value);
  }

  private static void flatten(String path, JsonNode value, Map<String, String> cells) {
    if (value.isObject()) {
      value
          .properties()
          .forEach(
              each -> {
                String name = each.getKey().replace(".", "\\.");
                flatten(path.isEmpty() ? name : path + "." + name, each.getValue(), cells);
              });
    } else if (!value.isNull() && !(value.isArray() && value.isEmpty())) {
      String text = value.isArray() ? value.toString() : value.asText();
      if (!text.isEmpty()) {
        cells.put(path, text);
      }
    }
  }

  private static String unescaped(String name) {
    return name.replace("\\.", ".");
  }
}
