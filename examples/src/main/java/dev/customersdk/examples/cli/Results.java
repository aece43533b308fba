package dev.customersdk.examples.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.customersdk.core.spi.json.JsonText;
import dev.customersdk.examples.cli.argument.Json;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What calls return, as JSON. */
final class Results {

  private Results() {}

  /** A model as its JSON, a file as its path; nothing where a call returns nothing. */
  static Optional<JsonNode> json(@Nullable Object value) {
    if (value == null) {
      return Optional.empty();
    }
    return Optional.of(
        value instanceof JsonText model
            ? Json.parse("the response", model.toJson())
            : JsonNodeFactory.instance.textNode(value.toString()));
  }
}
