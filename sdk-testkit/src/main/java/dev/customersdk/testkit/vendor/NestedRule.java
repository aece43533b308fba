package dev.customersdk.testkit.vendor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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

  @Override
  public Stream<Undocumented> undocumentedIn(String path, JsonNode value) {
    Stream<JsonNode> objects =
        many ? StreamSupport.stream(value.spliterator(), false) : Stream.of(value);
    return objects
        .filter(ObjectNode.class::isInstance)
        .flatMap(object -> inner.undocumentedIn(path + ".", object));
  }
}
