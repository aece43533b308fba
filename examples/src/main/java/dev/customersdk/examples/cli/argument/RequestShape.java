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
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The names of a model's properties, on the wire, and the shapes of those that are models. */
public final class RequestShape {

  private final Map<String, RequestShape> properties = new TreeMap<>();
  private final Set<String> required = new TreeSet<>();
  private boolean freeForm;

  private RequestShape(Class<?> model) {
    for (Method method : model.getMethods()) {
      if (Modifier.isAbstract(method.getModifiers()) && !method.getName().equals("extras")) {
        properties.put(wireName(method), of(method.getGenericReturnType()));
        if (method.getReturnType() == String.class) {
          required.add(wireName(method));
        }
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
    if (wrapped) {
      return of(((ParameterizedType) type).getActualTypeArguments()[0]);
    }
    RequestShape shape = new RequestShape();
    shape.freeForm = type instanceof ParameterizedType map && map.getRawType() == Map.class;
    return shape;
  }

  /** The names of the properties. */
  public Set<String> names() {
    return properties.keySet();
  }

  /** Those of them that a request cannot do without. */
  public Set<String> required() {
    return Collections.unmodifiableSet(required);
  }

  /** The names of cells, with dots where they are in objects, and a star for any name. */
  public List<String> cells() {
    return properties.entrySet().stream()
        .flatMap(
            each ->
                each.getValue().properties.isEmpty()
                    ? Stream.of(each.getKey() + (each.getValue().freeForm ? ".*" : ""))
                    : each.getValue().cells().stream().map(it -> each.getKey() + "." + it))
        .toList();
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
