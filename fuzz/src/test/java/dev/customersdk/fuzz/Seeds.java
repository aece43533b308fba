package dev.customersdk.fuzz;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.customersdk.core.spi.json.JsonText;
import dev.customersdk.fixtures.models.FilledModels;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** JSON of models and envelopes with everything in it, a {@link Canary} for each text. */
final class Seeds {

  private static final FilledModels FILLED = new FilledModels(Set.of());

  private Seeds() {}

  static String of(Class<?> type) {
    return type.isRecord() ? envelope(type) : model(type);
  }

  private static String model(Class<?> type) {
    return JsonText.write(FILLED.of(type)).replace(FilledModels.TEXT, Canary.TEXT);
  }

  private static String envelope(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .map(component -> "\"" + name(component) + "\":" + value(component.getGenericType()))
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String name(RecordComponent component) {
    JsonProperty named = component.getAccessor().getAnnotation(JsonProperty.class);
    return named == null ? component.getName() : named.value();
  }

  /** All names of the properties that a model declares. */
  static Set<String> namesOf(Class<?> model) {
    return Arrays.stream(model.getMethods())
        .filter(method -> Modifier.isAbstract(method.getModifiers()))
        .filter(method -> !method.getName().equals("extras"))
        .flatMap(Seeds::names)
        .collect(Collectors.toSet());
  }

  private static Stream<String> names(Method attribute) {
    JsonProperty named = attribute.getAnnotation(JsonProperty.class);
    JsonAlias others = attribute.getAnnotation(JsonAlias.class);
    return Stream.concat(
        Stream.of(named == null ? attribute.getName() : named.value()),
        others == null ? Stream.of() : Arrays.stream(others.value()));
  }

  private static String value(Type type) {
    if (type instanceof ParameterizedType list) {
      return "[" + value(list.getActualTypeArguments()[0]) + "]";
    }
    if (type == Boolean.class) {
      return "false";
    }
    return type == Long.class ? "1" : of((Class<?>) type);
  }
}
