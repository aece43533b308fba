package dev.customersdk.codegen;

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
 * The annotations of a property.
 *
 * @param element the accessor
 */
record Annotations(Element element) {

  /** What codecs know of each, in the attributes or in one of their values. */
  private static final Map<String, Set<String>> KNOWN =
      Map.of(
          Names.JSON_PROPERTY,
          Set.of("value"),
          Names.JSON_ALIAS,
          Set.of("value"),
          Names.JSON_INCLUDE,
          Set.of("value"),
          Names.JSON_SETTER,
          Set.of("nulls=SKIP", "contentNulls=SKIP"),
          Names.JSON_DESERIALIZE,
          Set.of("contentUsing=" + Names.FREE_FORM_DESERIALIZER),
          Names.JSON_INSTANT,
          Set.of(),
          Names.JSON_OPEN_ENUM,
          Set.of(),
          Names.JSON_PATCH,
          Set.of(),
          Names.JSON_FREE_FORM,
          Set.of());

  /** Fails when Jackson would act upon one in a way that generated codecs do not know. */
  void check() throws InvalidModelException {
    boolean byHand = has(Names.JSON_VIA);
    for (AnnotationMirror each : element.getAnnotationMirrors()) {
      String name = name(each);
      boolean replaced =
          byHand && (name.equals(Names.JSON_SERIALIZE) || name.equals(Names.JSON_DESERIALIZE));
      if (isJacksons(each) && !replaced && !isKnown(each)) {
        throw new InvalidModelException(
            "@"
                + each.getAnnotationType().asElement().getSimpleName()
                + " says what generated codecs do not know: name who reads and writes the property"
                + " with @JsonVia, or leave the model without @GenerateCodec",
            element);
      }
    }
  }

  boolean has(String annotation) {
    return find(annotation).isPresent();
  }

  /** A value, a list of them, the name of a constant, or the type of a class literal. */
  Optional<Object> value(String annotation, String attribute) {
    return find(annotation)
        .flatMap(
            found ->
                found.getElementValues().entrySet().stream()
                    .filter(each -> each.getKey().getSimpleName().contentEquals(attribute))
                    .map(each -> plain(each.getValue()))
                    .findFirst());
  }

  private Optional<? extends AnnotationMirror> find(String annotation) {
    return element.getAnnotationMirrors().stream()
        .filter(each -> name(each).equals(annotation))
        .findFirst();
  }

  private static boolean isKnown(AnnotationMirror annotation) {
    Set<String> known = KNOWN.get(name(annotation));
    return known != null
        && annotation.getElementValues().entrySet().stream()
            .allMatch(
                each -> {
                  String attribute = each.getKey().getSimpleName().toString();
                  return known.contains(attribute)
                      || known.contains(attribute + "=" + plain(each.getValue()));
                });
  }

  /** Whether it is one of Jackson's, or holds some. */
  private static boolean isJacksons(AnnotationMirror annotation) {
    return Stream.concat(
            Stream.of(annotation),
            annotation.getAnnotationType().asElement().getAnnotationMirrors().stream())
        .anyMatch(each -> name(each).startsWith(Names.JACKSON));
  }

  private static String name(AnnotationMirror annotation) {
    return ((TypeElement) annotation.getAnnotationType().asElement()).getQualifiedName().toString();
  }

  private static Object plain(AnnotationValue value) {
    if (value.getValue() instanceof VariableElement constant) {
      return constant.getSimpleName().toString();
    }
    if (value.getValue() instanceof List<?> list) {
      return list.stream().map(each -> plain((AnnotationValue) each)).toList();
    }
    return value.getValue();
  }
}
