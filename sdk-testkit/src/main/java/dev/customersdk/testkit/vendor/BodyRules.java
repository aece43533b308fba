package dev.customersdk.testkit.vendor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The properties that a JSON object may have, and what each must hold. */
public final class BodyRules {

  public static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");

  private final Map<String, Rule> rules = new LinkedHashMap<>();
  private final List<String> required;
  private boolean removesUnknown;

  public BodyRules(String... required) {
    this.required = List.of(required);
  }

  /** Takes properties that are not named here out of the object, instead of rejecting them. */
  public BodyRules removingUnknown(boolean removes) {
    removesUnknown = removes;
    return this;
  }

  public BodyRules strings(String... names) {
    return values(JsonNode::isTextual, "a string", names);
  }

  public BodyRules nullableStrings(String... names) {
    return values(v -> v.isTextual() || v.isNull(), "a string or null", names);
  }

  public BodyRules matching(String name, Pattern pattern, String expectation) {
    return values(
        v -> v.isTextual() && pattern.matcher(v.textValue()).matches(), expectation, name);
  }

  public BodyRules oneOf(String name, String... values) {
    List<String> known = List.of(values);
    return values(v -> v.isTextual() && known.contains(v.textValue()), "one of " + known, name);
  }

  public BodyRules timestamps(String... names) {
    return values(BodyRules::isTimestamp, "a date-time", names);
  }

  public BodyRules nullableTimestamps(String... names) {
    return values(v -> v.isNull() || isTimestamp(v), "a date-time or null", names);
  }

  public BodyRules maps(String... names) {
    return values(JsonNode::isObject, "an object", names);
  }

  public BodyRules object(String name, BodyRules inner) {
    return rule(name, new NestedRule(inner, false, false));
  }

  public BodyRules nullableObject(String name, BodyRules inner) {
    return rule(name, new NestedRule(inner, true, false));
  }

  public BodyRules objects(String name, BodyRules inner) {
    return rule(name, new NestedRule(inner, false, true));
  }

  public BodyRules values(Predicate<JsonNode> accepted, String expectation, String... names) {
    for (String name : names) {
      rule(name, Rule.accepting(accepted, expectation));
    }
    return this;
  }

  public BodyRules rule(String name, Rule rule) {
    rules.put(name, rule);
    return this;
  }

  public void check(ObjectNode body) {
    check("", body);
  }

  /** The properties that are not named here, inside objects too, whatever they hold. */
  public Stream<Undocumented> undocumentedIn(ObjectNode body) {
    return undocumentedIn("", body);
  }

  Stream<Undocumented> undocumentedIn(String prefix, JsonNode object) {
    return object.properties().stream()
        .flatMap(
            each -> {
              String path = prefix + each.getKey();
              Rule rule = rules.get(each.getKey());
              return rule == null
                  ? Stream.of(Undocumented.named("property", path, names()))
                  : rule.undocumentedIn(path, each.getValue());
            });
  }

  public Set<String> names() {
    return rules.keySet();
  }

  void checkObject(String path, JsonNode value) {
    if (!(value instanceof ObjectNode object)) {
      throw ApiFailure.badParameter(path, value, path + " must be an object");
    }
    check(path + ".", object);
  }

  private void check(String prefix, ObjectNode body) {
    if (removesUnknown) {
      body.retain(rules.keySet());
    }
    for (String name : required) {
      if (!body.has(name)) {
        String path = prefix + name;
        throw ApiFailure.badParameter(
            "missing_parameter", path, MissingNode.getInstance(), path + " is required");
      }
    }
    body.properties().forEach(each -> checkProperty(prefix, each.getKey(), each.getValue()));
  }

  private void checkProperty(String prefix, String name, JsonNode value) {
    String path = prefix + name;
    Rule rule = rules.get(name);
    if (rule == null) {
      throw ApiFailure.badParameter(
          "unknown_parameter", path, value, "property " + path + " should not exist");
    }
    rule.check(path, value);
  }

  private static boolean isTimestamp(JsonNode value) {
    return value.isTextual() && Timestamps.parse(value.textValue()).isPresent();
  }

  /** What one value must hold; throws an {@link ApiFailure} that names the path to it. */
  public interface Rule {

    void check(String path, JsonNode value);

    /** For values whose properties have names that the vendor documents. */
    default Stream<Undocumented> undocumentedIn(String path, JsonNode value) {
      return Stream.empty();
    }

    static Rule accepting(Predicate<JsonNode> accepted, String expectation) {
      return accepting(accepted, "invalid_parameter", expectation);
    }

    static Rule accepting(Predicate<JsonNode> accepted, String code, String expectation) {
      return (path, value) -> {
        if (!accepted.test(value)) {
          throw ApiFailure.badParameter(code, path, value, path + " must be " + expectation);
        }
      };
    }
  }
}
