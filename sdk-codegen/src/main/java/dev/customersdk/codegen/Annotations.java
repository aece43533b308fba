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

  private static final String OURS = "dev.customersdk.core.spi.json.";
  private static final List<String> READ_BY_JACKSON =
      List.of("com.fasterxml.jackson.", "java.beans.");

  /** What generated codecs know wherever it stands on a property. */
  private static final Set<String> KNOWN =
      Set.of(
          "JsonVia.value",
          "JsonProperty",
          "JsonProperty.value",
          "JsonAlias.value",
          "JsonSetter.nulls=SKIP",
          "JsonSetter.contentNulls=SKIP",
          "JsonDeserialize.contentUsing=" + OURS + "JsonFreeForm.Deserializer");

  static Annotations of(Element element) {
    Map<String, Map<String, Object>> all = new TreeMap<>();
    for (AnnotationMirror each : element.getAnnotationMirrors()) {
      if (concernsJson((TypeElement) each.getAnnotationType().asElement())) {
        all.put(each.getAnnotationType().asElement().getSimpleName().toString(), explicit(each));
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

  /** These, or the others where there are none; both must say the same where both say something. */
  Annotations agreeing(Annotations others) throws InvalidModelException {
    if (!isEmpty() && !others.isEmpty() && !values.toString().equals(others.values.toString())) {
      throw new InvalidModelException(
          "annotations for JSON stand here, and others on the same thing elsewhere, above or in"
              + " the record: leave those here");
    }
    return isEmpty() ? others : this;
  }

  boolean isEmpty() {
    return values.isEmpty();
  }

  boolean has(String annotation) {
    return values.containsKey(annotation);
  }

  /** A value, a list of them, the name of a constant, or the type of a class literal. */
  Optional<Object> value(String annotation, String attribute) {
    return Optional.ofNullable(values.getOrDefault(annotation, Map.of()).get(attribute));
  }

  /** The names that these annotations give to a property. */
  Stream<String> names(String... annotations) {
    return Stream.of(annotations)
        .flatMap(name -> value(name, "value").stream())
        .flatMap(name -> name instanceof List<?> list ? list.stream() : Stream.of(name))
        .map(Object::toString);
  }

  /**
   * Refuses those that Jackson acts upon in a way that generated codecs do not know.
   *
   * @param beside what is known here beside the usual: annotations, or one with one value
   * @param otherwise what to do instead of removing it
   */
  void expectKnown(Set<String> beside, String otherwise) throws InvalidModelException {
    expect(beside, true, otherwise);
  }

  /** Refuses all but these. */
  void expectOnly(Set<String> these) throws InvalidModelException {
    expect(these, false, "@GenerateCodec");
  }

  private void expect(Set<String> these, boolean usual, String otherwise)
      throws InvalidModelException {
    for (String name : values.keySet()) {
      boolean known =
          these.contains(name)
              || said(name).allMatch(said -> these.contains(said) || (usual && isUsual(said)));
      if (!known) {
        throw new InvalidModelException(
            "generated codecs do not know what @" + name + " says: remove it, or " + otherwise);
      }
    }
  }

  private Stream<String> said(String name) {
    Map<String, Object> explicit = values.getOrDefault(name, Map.of());
    return explicit.isEmpty()
        ? Stream.of(name)
        : explicit.entrySet().stream()
            .map(each -> name + "." + each.getKey() + "=" + each.getValue());
  }

  private static boolean isUsual(String said) {
    return KNOWN.contains(said) || KNOWN.contains(said.replaceFirst("=.*", ""));
  }

  private static boolean concernsJson(TypeElement annotation) {
    return annotation.getQualifiedName().toString().startsWith(OURS)
        || Stream.concat(
                Stream.of(annotation),
                annotation.getAnnotationMirrors().stream()
                    .map(each -> each.getAnnotationType().asElement()))
            .anyMatch(each -> READ_BY_JACKSON.stream().anyMatch(each.toString()::startsWith));
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
