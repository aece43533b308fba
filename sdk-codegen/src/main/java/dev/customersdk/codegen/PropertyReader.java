package dev.customersdk.codegen;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.type.TypeMirror;

/**
 * Finds out how a property is named, read and written.
 *
 * @param accessor its method
 */
record PropertyReader(Element accessor, Annotations annotations, TypeReader types) {

  private static final Set<String> MADE_OF_JACKSONS =
      Set.of("JsonInstant", "JsonOpenEnum", "JsonPatch", "JsonFreeForm");
  private static final Pattern PREFIXED = Pattern.compile("(get|is|set|with).+");

  static PropertyReader of(Element accessor, Annotations annotations, PackageElement home) {
    boolean skipsNulls = annotations.value("JsonSetter", "contentNulls").isPresent();
    return new PropertyReader(accessor, annotations, new TypeReader(home, skipsNulls));
  }

  /** The property of an interface with a builder. */
  Property attribute(TypeMirror type) throws InvalidModelException {
    expectNameOfItsOwn();
    if (annotations.has("JsonVia")) {
      return plain(type);
    }
    return switch (TypeReader.name(type)) {
      case "java.util.Optional" -> optional(types.argument(type));
      case "dev.customersdk.core.Patch" ->
          annotated("JsonPatch", types.single(types.argument(type)), Absence.KEEP);
      case "java.util.Map" -> container(types.freeForm(type), "JsonFreeForm");
      case "java.util.List" -> container(types.list(type), "");
      default -> plain(type);
    };
  }

  /** The property of a record, or one that is always there. */
  Property plain(TypeMirror type) throws InvalidModelException {
    if (annotations.value("JsonVia", "value").orElse(null) instanceof TypeMirror via) {
      Set<String> ofMapper = Set.of("JsonInclude", "JsonSerialize", "JsonDeserialize");
      return property(types.via(via, type), Absence.NULL, ofMapper);
    }
    return switch (TypeReader.name(type)) {
      case "java.util.List" -> property(types.list(type), Absence.NULL, Set.of());
      case "java.time.Instant" -> property(types.single(type), Absence.NULL, Set.of("JsonInstant"));
      default -> property(types.single(type), Absence.NULL, Set.of());
    };
  }

  private Property optional(TypeMirror type) throws InvalidModelException {
    return switch (TypeReader.name(type)) {
      case "dev.customersdk.core.OpenEnum" ->
          annotated("JsonOpenEnum", types.openEnum(type), Absence.EMPTY_OPTIONAL);
      case "java.time.Instant" ->
          annotated("JsonInstant", types.single(type), Absence.EMPTY_OPTIONAL);
      default -> property(types.single(type), Absence.EMPTY_OPTIONAL, Set.of());
    };
  }

  private Property container(ValueType value, String annotation) throws InvalidModelException {
    return property(
        value,
        emptyIsLeftOut() ? Absence.EMPTY : Absence.NULL,
        Set.of(annotation, "JsonInclude.value=NON_EMPTY", "JsonInclude.value=ALWAYS"));
  }

  private Property annotated(String annotation, ValueType value, Absence absence)
      throws InvalidModelException {
    if (!annotations.has(annotation)) {
      throw new InvalidModelException("the mapper needs @" + annotation + " here: add it");
    }
    return property(value, absence, Set.of(annotation));
  }

  private Property property(ValueType value, Absence absence, Set<String> known)
      throws InvalidModelException {
    annotations.expectKnown(known, "name who reads and writes the property with @JsonVia");
    String attribute = accessor.getSimpleName().toString();
    String name = annotations.value("JsonProperty", "value").orElse(attribute).toString();
    List<String> names = Stream.concat(Stream.of(name), annotations.names("JsonAlias")).toList();
    return new Property(attribute, names, value, absence);
  }

  /** Immutables does not name the property itself where an annotation made of Jackson's stands. */
  private void expectNameOfItsOwn() throws InvalidModelException {
    if (MADE_OF_JACKSONS.stream().anyMatch(annotations::has)
        && annotations.value("JsonProperty", "value").isEmpty()
        && PREFIXED.matcher(accessor.getSimpleName()).matches()) {
      throw new InvalidModelException(
          "databind takes the beginning of the name off: add @JsonProperty(\""
              + accessor.getSimpleName()
              + "\")");
    }
  }

  private boolean emptyIsLeftOut() {
    return annotations
        .value("JsonInclude", "value")
        .map("NON_EMPTY"::equals)
        .orElse(annotations.has("JsonFreeForm"));
  }
}
