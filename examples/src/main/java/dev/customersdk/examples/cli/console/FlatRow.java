package dev.customersdk.examples.cli.console;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An object as cells: {@code metadata.plan} is the plan in the metadata.
 *
 * <p>A dot in a name is written {@code \.}, a backslash {@code \\}. Every value becomes text, a
 * list its JSON; null and what is empty have no cell.
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
   * @throws IllegalArgumentException when there is a value already, there or on the way
   */
  private static void put(ObjectNode root, String dotted, JsonNode value) {
    List<String> names = names(dotted);
    ObjectNode object = parent(root, dotted, names);
    if (object.has(names.get(names.size() - 1))) {
      throw new IllegalArgumentException(dotted + ": given twice");
    }
    object.set(names.get(names.size() - 1), value);
  }

  /**
   * Puts a value where the dots of the name lead, in place of another one.
   *
   * @throws IllegalArgumentException when there is a value on the way
   */
  public static void set(ObjectNode root, String dotted, JsonNode value) {
    List<String> names = names(dotted);
    parent(root, dotted, names).set(names.get(names.size() - 1), value);
  }

  /** Takes away what is where the dots of the name lead, if anything is. */
  public static void remove(ObjectNode root, String dotted) {
    List<String> names = names(dotted);
    JsonNode object = root;
    for (String name : names.subList(0, names.size() - 1)) {
      object = object.path(name);
    }
    if (object instanceof ObjectNode parent) {
      parent.remove(names.get(names.size() - 1));
    }
  }

  private static ObjectNode parent(ObjectNode root, String dotted, List<String> names) {
    ObjectNode object = root;
    for (String name : names.subList(0, names.size() - 1)) {
      if (object.has(name) && !object.get(name).isObject()) {
        throw new IllegalArgumentException(
            dotted + ": " + name + " is a value already, and has no parts");
      }
      object = object.withObjectProperty(name);
    }
    return object;
  }

  private static List<String> names(String dotted) {
    List<String> names = new ArrayList<>();
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < dotted.length(); i++) {
      if (dotted.startsWith("\\.", i) || dotted.startsWith("\\\\", i)) {
        i++;
        name.append(dotted.charAt(i));
      } else if (dotted.charAt(i) == '.') {
        names.add(name.toString());
        name.setLength(0);
      } else {
        name.append(dotted.charAt(i));
      }
    }
    names.add(name.toString());
    return names;
  }

  private static void flatten(String path, JsonNode value, Map<String, String> cells) {
    if (value.isObject()) {
      value
          .properties()
          .forEach(
              each -> {
                String name = each.getKey().replace("\\", "\\\\").replace(".", "\\.");
                flatten(path.isEmpty() ? name : path + "." + name, each.getValue(), cells);
              });
    } else if (!value.isNull() && !(value.isArray() && value.isEmpty())) {
      String text = value.isArray() ? value.toString() : value.asText();
      if (!text.isEmpty()) {
        cells.put(path, text);
      }
    }
  }
}
