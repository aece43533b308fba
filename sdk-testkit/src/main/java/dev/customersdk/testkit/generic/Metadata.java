package dev.customersdk.testkit.generic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customersdk.testkit.vendor.ApiFailure;

/** A caller's own data: 1 to 20 pairs, keys to 40 characters, values to 500. */
final class Metadata {

  private static final int MOST_PAIRS = 20;
  private static final int LONGEST_KEY = 40;
  private static final int LONGEST_VALUE = 500;

  private Metadata() {}

  static void check(String path, JsonNode value) {
    if (!value.isObject()) {
      throw ApiFailure.badParameter(path, value, path + " must be an object");
    }
    if (value.isEmpty()) {
      throw ApiFailure.badParameter(
          "invalid_empty", path, value, path + " must hold at least one pair");
    }
    checkSize(path, value);
    value.properties().forEach(pair -> checkPair(path, pair.getKey(), pair.getValue()));
  }

  /** What is stored after an update: an empty string removes its key. */
  static ObjectNode merged(JsonNode stored, JsonNode sent) {
    ObjectNode merged = JsonNodeFactory.instance.objectNode();
    stored.properties().forEach(pair -> merged.set(pair.getKey(), pair.getValue()));
    sent.properties().forEach(pair -> merged.set(pair.getKey(), pair.getValue()));
    merged.properties().removeIf(pair -> isEmptyText(pair.getValue()));
    checkSize("metadata", merged);
    return merged;
  }

  private static void checkSize(String path, JsonNode value) {
    if (value.size() > MOST_PAIRS) {
      throw ApiFailure.badParameter(
          "too_many_metadata_pairs",
          path,
          value,
          path + " must hold at most " + MOST_PAIRS + " pairs");
    }
  }

  private static void checkPair(String path, String key, JsonNode value) {
    if (length(key) > LONGEST_KEY) {
      throw ApiFailure.badParameter(
          "invalid_metadata_key",
          path,
          value,
          "a key must have at most " + LONGEST_KEY + " characters");
    }
    if (length(value.isTextual() ? value.textValue() : value.toString()) > LONGEST_VALUE) {
      throw ApiFailure.badParameter(
          "invalid_metadata_value",
          path,
          value,
          "a value must have at most " + LONGEST_VALUE + " characters");
    }
  }

  private static boolean isEmptyText(JsonNode value) {
    return value.isTextual() && value.textValue().isEmpty();
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
