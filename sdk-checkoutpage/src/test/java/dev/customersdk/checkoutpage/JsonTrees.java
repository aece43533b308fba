package dev.customersdk.checkoutpage;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** JSON as trees, to be compared and cut. */
final class JsonTrees {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private JsonTrees() {}

  static JsonNode tree(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  /** The same tree with every timestamp in one form. */
  static JsonNode comparable(JsonNode tree) {
    if (tree instanceof ObjectNode object) {
      ObjectNode copy = MAPPER.createObjectNode();
      object
          .properties()
          .forEach(member -> copy.set(member.getKey(), comparable(member.getValue())));
      return copy;
    }
    if (tree instanceof ArrayNode array) {
      ArrayNode copy = MAPPER.createArrayNode();
      array.forEach(element -> copy.add(comparable(element)));
      return copy;
    }
    return tree.isTextual() ? TextNode.valueOf(oneForm(tree.asText())) : tree;
  }

  private static String oneForm(String text) {
    try {
      return Instant.parse(text).toString();
    } catch (DateTimeException noTimestamp) {
      return text;
    }
  }

  /** Where values without members of their own stand. */
  static List<JsonPointer> leaves(JsonNode tree) {
    List<JsonPointer> leaves = new ArrayList<>();
    collect(tree, JsonPointer.empty(), leaves);
    return leaves;
  }

  private static void collect(JsonNode tree, JsonPointer here, List<JsonPointer> leaves) {
    if (tree.isEmpty() && here.length() > 0) {
      leaves.add(here);
    }
    tree.properties()
        .forEach(
            member -> collect(member.getValue(), here.appendProperty(member.getKey()), leaves));
    if (tree.isArray()) {
      for (int i = 0; i < tree.size(); i++) {
        collect(tree.get(i), here.appendIndex(i), leaves);
      }
    }
  }

  static JsonNode without(JsonNode tree, JsonPointer leaf) {
    JsonNode copy = tree.deepCopy();
    ((ObjectNode) copy.at(leaf.head())).remove(leaf.last().getMatchingProperty());
    return copy;
  }
}
