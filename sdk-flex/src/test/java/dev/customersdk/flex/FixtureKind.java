package dev.customersdk.flex;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customersdk.core.ApiError;
import dev.customersdk.core.spi.json.ModelJson;
import java.nio.file.Path;
import java.util.function.Function;

/** How the examples in one folder are read and written. */
record FixtureKind(Function<JsonNode, Object> decode, Function<Object, JsonNode> encode) {

  static FixtureKind of(Path file) {
    String folder = file.getName(file.getNameCount() - 2).toString();
    return switch (folder) {
      case "customer" -> body(WrappedCustomer.class);
      case "customer-list" -> body(CustomerList.class);
      case "create-request" -> request(CreateCustomerRequest::fromJson);
      case "update-request" -> request(UpdateCustomerRequest::fromJson);
      case "error" -> new FixtureKind(FlexErrors::decode, error -> error((ApiError) error));
      default -> throw new IllegalArgumentException("no kind of fixture: " + folder);
    };
  }

  private static FixtureKind body(Class<?> type) {
    return new FixtureKind(
        json -> ModelJson.read(type, json.toString()),
        value -> Fixtures.tree(ModelJson.write(value)));
  }

  private static FixtureKind request(Function<String, Object> fromJson) {
    return new FixtureKind(
        json -> fromJson.apply(json.get("customer").toString()),
        value -> Fixtures.tree(ModelJson.write(new WrappedRequest(value))));
  }

  private static JsonNode error(ApiError error) {
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    ObjectNode members = tree.putObject("error");
    error.code().ifPresent(code -> members.put("code", code));
    error.message().ifPresent(message -> members.put("message", message));
    error.extras().forEach((name, value) -> members.putPOJO(name, value));
    return tree;
  }
}
