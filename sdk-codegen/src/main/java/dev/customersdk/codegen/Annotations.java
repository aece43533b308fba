package dev.customersdk.codegen;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
          "JsonDeserialize.builder",
          "JsonDeserialize.contentUsing=" + OURS + "JsonFreeForm.Deserializer");

  /** Those of an element and of all whose annotations databind takes for its own. */
  static Annotations of(Element... elements) throws InvalidModelException {
    Map<String, Map<String, Object>> all = new TreeMap<>();
    for (Element element : elements) {
      for (AnnotationMirror each : element.getAnnotationMirrors()) {
        if (concernsJson((TypeElement) each.getAnnotationType().asElement())) {
          String name = each.getAnnotationType().asElement().getSimpleName().toString();
          Map<String, Object> explicit = explicit(each);
          Map<String, Object> other = all.putIfAbsent(name, explicit);
          if (other != null && !other.toString().equals(explicit.toString())) {
            throw new InvalidModelException(
                "@" + name + " is here, or above, twice with different values: leave one");
          }
        }
      }
    }
    return new Annotations(all);
  }

  private static Map<String, Object> explicit(AnnotationMirror annotation) {
    Map<String, Object> values = new TreeMap<>();
    annotation
        .getElementValues()
        .forEach((name, value) -> values.put(name.getSimpleName().toString(), plain(value)));
    return values;
  }

  boolean has(String annotation) {
    return values.containsKey(annotation);
  }

  /** A value, a list of them, the name of a constant, or the type of a class literal. */
  Optional<Object> value(String annotation, String attribute) {
    return Optional.ofNullable(values.getOrDefault(annotation, Map.of()).get(attribute));
  }

  /** What a property is called according to one of them. */
  Stream<Object> names() {
    return Stream.of("JsonProperty", "JsonSetter", "JsonAlias")
        .flatMap(name -> value(name, "value").stream())
        .flatMap(name -> name instanceof List<?> list ? list.stream() : Stream.of(name));
  }

  /** Refuses all. */
  void expectNone() throws InvalidModelException {
    for (String name : values.keySet()) {
      throw unknown(name, "@GenerateCodec");
    }
  }

  /** Refuses those that Jackson acts upon in a way that generated codecs do not know. */
  void expectKnown(Set<String> beside, String otherwise) throws InvalidModelException {
    for (String name : values.keySet()) {
      if (!beside.contains(name) && !said(name).allMatch(Annotations::isKnown)) {
        throw unknown(name, otherwise);
      }
    }
  }

  private static InvalidModelException unknown(String name, String otherwise) {
    return new InvalidModelException(
        "generated codecs do not know what @" + name + " says: remove it, or " + otherwise);
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
