package dev.customersdk.kohort;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customersdk.core.spi.json.ModelJson;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Set;
import java.util.stream.Stream;

/** Plants a distinctive text in every attribute of a model that may hold personal data. */
final class Canary {

  static final String TEXT = "CaNaRy";

  /** Ids that the vendor made up, which say nothing about a person. */
  private static final Set<String> OPAQUE =
      Set.of(
          "id",
          "organizationId",
          "addressId",
          "shippingAddressId",
          "createdBy",
          "updatedBy",
          "blockedBy");

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Canary() {}

  /** The model with every attribute set, and with a property it does not know. */
  static <T> T in(Class<T> model) {
    return ModelJson.read(model, json(model).toString());
  }

  private static ObjectNode json(Class<?> model) {
    ObjectNode json = MAPPER.createObjectNode();
    attributes(model)
        .filter(attribute -> !attribute.getName().equals("extras"))
        .forEach(attribute -> json.set(attribute.getName(), value(attribute)));
    json.putObject("unknownProperty").putArray("deep").add(TEXT);
    return json;
  }

  static Stream<Method> attributes(Class<?> model) {
    return Stream.of(model.getMethods())
        .filter(method -> Modifier.isAbstract(method.getModifiers()));
  }

  private static JsonNode value(Method attribute) {
    String type = attribute.getGenericReturnType().getTypeName();
    if (type.contains("Address")) {
      return json(Address.class);
    }
    if (type.contains("Instant")) {
      return MAPPER.getNodeFactory().textNode("2021-07-22T00:00:00Z");
    }
    if (type.contains("Boolean")) {
      return MAPPER.getNodeFactory().booleanNode(true);
    }
    if (type.contains("OpenEnum")) {
      return MAPPER.getNodeFactory().textNode("fr_FR");
    }
    if (type.contains("Map")) {
      return MAPPER.createObjectNode().put("key", TEXT);
    }
    return MAPPER.getNodeFactory().textNode(OPAQUE.contains(attribute.getName()) ? "id_1" : TEXT);
  }
}
