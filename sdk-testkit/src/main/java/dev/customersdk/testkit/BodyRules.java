package dev.customersdk.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The keys that a JSON object may have, and what each must hold; any other key is refused. */
final class BodyRules {

  static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");

  private final Map<String, Rule> rules = new LinkedHashMap<>();
  private final Set<String> required;

  BodyRules(String... required) {
    this.required = Set.of(required);
  }

  BodyRules string(String name) {
    return value(name, JsonNode::isTextual, "a string");
  }

  BodyRules nullableString(String name) {
    return value(name, v -> v.isTextual() || v.isNull(), "a string or null");
  }

  BodyRules matching(String name, Pattern pattern, String expectation) {
    return value(name, v -> v.isTextual() && pattern.matcher(v.textValue()).matches(), expectation);
  }

  BodyRules oneOf(String name, List<String> values) {
    return value(name, v -> v.isTextual() && values.contains(v.textValue()), "one of " + values);
  }

  BodyRules map(String name) {
    return value(name, JsonNode::isObject, "an object");
  }

  BodyRules object(String name, BodyRules inner) {
    return put(name, (path, value) -> inner.check(path + ".", Rule.object(path, value)));
  }

  BodyRules nullableObject(String name, BodyRules inner) {
    return put(
        name,
        (path, value) -> {
          if (!value.isNull()) {
            inner.check(path + ".", Rule.object(path, value));
          }
        });
  }

  BodyRules value(String name, Predicate<JsonNode> accepted, String expectation) {
    return put(
        name,
        (path, value) -> {
          if (!accepted.test(value)) {
            throw Refusal.badParameter(path, value, path + " must be " + expectation);
          }
        });
  }

  void check(ObjectNode body) {
    check("", body);
  }

  private void check(String prefix, ObjectNode body) {
    for (String name : required) {
      if (!body.has(name)) {
        String path = prefix + name;
        throw Refusal.badParameter(path, MissingNode.getInstance(), path + " is required");
      }
    }
    body.properties().forEach(member -> checkMember(prefix, member.getKey(), member.getValue()));
  }

  private void checkMember(String prefix, String name, JsonNode value) {
    String path = prefix + name;
    Rule rule = rules.get(name);
    if (rule == null) {
      throw Refusal.badParameter(path, value, "property " + path + " should not exist");
    }
    rule.check(path, value);
  }

  private BodyRules put(String name, Rule rule) {
    rules.put(name, rule);
    return this;
  }

  private interface Rule {

    void check(String path, JsonNode value);

    static ObjectNode object(String path, JsonNode value) {
      if (value instanceof ObjectNode object) {
        return object;
      }
      throw Refusal.badParameter(path, value, path + " must be an object");
    }
  }
}
