package dev.customersdk.testkit.vendor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A property that holds an object with rules of its own, or null or many such objects. */
record NestedRule(BodyRules inner, boolean nullable, boolean many) implements BodyRules.Rule {

  private static final BodyRules.Rule ARRAY =
      BodyRules.Rule.accepting(JsonNode::isArray, "an array");

  @Override
  public void check(String path, JsonNode value) {
    if (many) {
      ARRAY.check(path, value);
      value.forEach(entry -> inner.checkObject(path, entry));
    } else if (!nullable || !value.isNull()) {
      inner.checkObject(path, value);
    }
  }

  /** In an array where an object should be, and the other way round, any name may hide. */
  @Override
  public Stream<Undocumented> undocumentedIn(String path, JsonNode value) {
    return many && value.isArray()
        ? StreamSupport.stream(value.spliterator(), false).flatMap(each -> inOne(path, each))
        : many && value.isObject() ? ofAnotherShape(path, "an array") : inOne(path, value);
  }

  private Stream<Undocumented> inOne(String path, JsonNode value) {
    return value instanceof ObjectNode object
        ? inner.undocumentedIn(path + ".", object)
        : value.isArray() && !value.isEmpty() ? ofAnotherShape(path, "an object") : Stream.empty();
  }

  private static Stream<Undocumented> ofAnotherShape(String path, String documented) {
    return Stream.of(Undocumented.named("shape of property", path, List.of(documented)));
  }
}
