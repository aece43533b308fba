package dev.customersdk.examples.cli.argument;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customersdk.core.spi.json.JsonText;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The names of a model's properties, on the wire, and the shapes of those that are models. */
public final class RequestShape {

  private final Map<String, RequestShape> properties = new TreeMap<>();

  private RequestShape(Class<?> model) {
    for (Method method : model.getMethods()) {
      if (Modifier.isAbstract(method.getModifiers()) && !method.getName().equals("extras")) {
        properties.put(wireName(method), of(method.getGenericReturnType()));
      }
    }
  }

  private RequestShape() {}

  /** The shape of a model; one without properties of anything else. */
  public static RequestShape of(Type type) {
    if (type instanceof Class<?> model && JsonText.class.isAssignableFrom(model)) {
      return new RequestShape(model);
    }
    boolean wrapped =
        type instanceof ParameterizedType it && it.getActualTypeArguments().length == 1;
    return wrapped
        ? of(((ParameterizedType) type).getActualTypeArguments()[0])
        : new RequestShape();
  }

  /** The names of the properties. */
  public Set<String> names() {
    return properties.keySet();
  }

  /**
   * What of an object a request takes: a property that only the vendor's responses have is left
   * out.
   *
   * @param response the shape of the responses
   * @throws IllegalArgumentException for a property that neither has
   */
  public ObjectNode fit(ObjectNode object, RequestShape response) {
    return fit("", object, response);
  }

  private ObjectNode fit(String path, ObjectNode object, RequestShape response) {
    ObjectNode fitting = JsonNodeFactory.instance.objectNode();
    for (Map.Entry<String, JsonNode> each : object.properties()) {
      String name = each.getKey();
      RequestShape shape = properties.get(name);
      if (shape == null && !response.properties.containsKey(name)) {
        throw new IllegalArgumentException(
            path
                + name
                + ": is no property of a customer; there are "
                + String.join(", ", names()));
      }
      if (shape != null) {
        fitting.set(name, shape.nested(path + name + ".", each.getValue(), response, name));
      }
    }
    return fitting;
  }

  private JsonNode nested(String path, JsonNode value, RequestShape response, String name) {
    return properties.isEmpty() || !value.isObject()
        ? value
        : fit(path, (ObjectNode) value, response.properties.getOrDefault(name, new RequestShape()));
  }

  private static String wireName(Method method) {
    JsonProperty renamed = method.getAnnotation(JsonProperty.class);
    return renamed == null ? method.getName() : renamed.value();
  }
}
