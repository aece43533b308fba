package dev.customersdk.codegen;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * The annotations of an element that concern its JSON: Jackson's, and those made of Jackson's.
 *
 * @param values what each says explicitly, by its simple name and that of the attribute
 */
record Annotations(Map<String, Map<String, Object>> values) {

  private static final String JACKSON = "com.fasterxml.jackson.";
  private static final String OURS = "dev.customersdk.core.spi.json.";

  /** What generated codecs know: an annotation, an attribute of one, or one of its values. */
  private static final Set<String> KNOWN =
      Set.of(
          "JsonVia.value",
          "JsonInstant",
          "JsonOpenEnum",
          "JsonPatch",
          "JsonFreeForm",
          "JsonProperty",
          "JsonProperty.value",
          "JsonAlias.value",
          "JsonSetter.nulls=SKIP",
          "JsonSetter.contentNulls=SKIP",
          "JsonDeserialize.contentUsing=" + OURS + "JsonFreeForm.Deserializer");

  static Annotations of(Element element) {
    Map<String, Map<String, Object>> values = new HashMap<>();
    for (AnnotationMirror each : element.getAnnotationMirrors()) {
      if (concernsJson((TypeElement) each.getAnnotationType().asElement())) {
        Map<String, Object> explicit = new HashMap<>();
        each.getElementValues()
            .forEach((name, value) -> explicit.put(name.getSimpleName().toString(), plain(value)));
        values.put(each.getAnnotationType().asElement().getSimpleName().toString(), explicit);
      }
    }
    return new Annotations(values);
  }

  boolean has(String annotation) {
    return values.containsKey(annotation);
  }

  /** A value, a list of them, the name of a constant, or the type of a class literal. */
  Optional<Object> value(String annotation, String attribute) {
    return Optional.ofNullable(values.getOrDefault(annotation, Map.of()).get(attribute));
  }

  /** One that Jackson acts upon in a way that generated codecs do not know, beside these. */
  Optional<String> unknownBeside(Set<String> known) {
    return values.keySet().stream()
        .filter(name -> !known.contains(name) && !said(name).allMatch(Annotations::isKnown))
        .findFirst();
  }

  private Stream<String> said(String name) {
    Map<String, Object> explicit = values.getOrDefault(name, Map.of());
    return explicit.isEmpty()
        ? Stream.of(name)
        : explicit.entrySet().stream()
            .map(each -> name + "." + each.getKey() + "=" + each.getValue());
  }

  private static boolean isKnown(String said) {
    return KNOWN.contains(said) || KNOWN.contains(said.replaceFirst("=.*", ""));
  }

  private static boolean concernsJson(TypeElement annotation) {
    return annotation.getQualifiedName().toString().startsWith(OURS)
        || Stream.concat(
                Stream.of(annotation),
                annotation.getAnnotationMirrors().stream()
                    .map(each -> each.getAnnotationType().asElement()))
            .anyMatch(each -> each.toString().startsWith(JACKSON));
  }

  private static Object plain(AnnotationValue value) {
    if (value.getValue() instanceof VariableElement constant) {
      return constant.getSimpleName().toString();
    }
    return value.getValue() instanceof List<?> list
        ? list.stream().map(each -> plain((AnnotationValue) each)).toList()
        : value.getValue();
  }
}
