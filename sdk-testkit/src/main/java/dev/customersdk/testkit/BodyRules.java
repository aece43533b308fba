package dev.customersdk.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The keys that a JSON object may have, and what each must hold; any other key is refused. */
final class BodyRules {

  static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");

  private final Map<String, Rule> rules = new LinkedHashMap<>();
  private final List<String> required;

  BodyRules(String... required) {
    this.required = List.of(required);
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

  BodyRules moment(String name) {
    return value(name, BodyRules::isMoment, "a date-time");
  }

  BodyRules nullableMoment(String name) {
    return value(name, v -> v.isNull() || isMoment(v), "a date-time or null");
  }

  BodyRules map(String name) {
    return value(name, JsonNode::isObject, "an object");
  }

  BodyRules object(String name, BodyRules inner) {
    return rule(name, (path, value) -> inner.check(path + ".", Rule.object(path, value)));
  }

  BodyRules nullableObject(String name, BodyRules inner) {
    return rule(
        name,
        (path, value) -> {
          if (!value.isNull()) {
            inner.check(path + ".", Rule.object(path, value));
          }
        });
  }

  BodyRules objects(String name, BodyRules inner) {
    Rule array = Rule.accepting(JsonNode::isArray, "an array");
    return rule(
        name,
        (path, value) -> {
          array.check(path, value);
          value.forEach(entry -> inner.check(path + ".", Rule.object(path, entry)));
        });
  }

  BodyRules value(String name, Predicate<JsonNode> accepted, String expectation) {
    return rule(name, Rule.accepting(accepted, expectation));
  }

  BodyRules rule(String name, Rule rule) {
    rules.put(name, rule);
    return this;
  }

  void check(ObjectNode body) {
    check("", body);
  }

  private void check(String prefix, ObjectNode body) {
    for (String name : required) {
      if (!body.has(name)) {
        String path = prefix + name;
        throw Refusal.badParameter(
            "missing_parameter", path, MissingNode.getInstance(), path + " is required");
      }
    }
    body.properties().forEach(member -> checkMember(prefix, member.getKey(), member.getValue()));
  }

  private void checkMember(String prefix, String name, JsonNode value) {
    String path = prefix + name;
    Rule rule = rules.get(name);
    if (rule == null) {
      throw Refusal.badParameter(
          "unknown_parameter", path, value, "property " + path + " should not exist");
    }
    rule.check(path, value);
  }

  private static boolean isMoment(JsonNode value) {
    return value.isTextual() && Moments.parse(value.textValue()).isPresent();
  }

  /** What one value must hold; throws a {@link Refusal} that names the path to it. */
  interface Rule {

    void check(String path, JsonNode value);

    static Rule accepting(Predicate<JsonNode> accepted, String expectation) {
      return accepting(accepted, "invalid_parameter", expectation);
    }

    static Rule accepting(Predicate<JsonNode> accepted, String code, String expectation) {
      return (path, value) -> {
        if (!accepted.test(value)) {
          throw Refusal.badParameter(code, path, value, path + " must be " + expectation);
        }
      };
    }

    static ObjectNode object(String path, JsonNode value) {
      if (value instanceof ObjectNode object) {
        return object;
      }
      throw Refusal.badParameter(path, value, path + " must be an object");
    }
  }
}
