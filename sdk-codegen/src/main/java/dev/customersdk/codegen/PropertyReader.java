package dev.customersdk.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.type.TypeMirror;

/**
 * Finds out how a property is named, read and written.
 *
 * @param accessor its method
 */
record PropertyReader(Element accessor, Annotations annotations, TypeReader types) {

  static PropertyReader of(Element accessor, Annotations annotations, PackageElement home) {
    boolean skipsNulls = annotations.value("JsonSetter", "contentNulls").isPresent();
    return new PropertyReader(accessor, annotations, new TypeReader(home, skipsNulls));
  }

  /** The property of an interface with a builder. */
  Property attribute(TypeMirror type) throws InvalidModelException {
    return switch (annotations.has("JsonVia") ? "" : TypeReader.name(type)) {
      case "java.util.Optional" -> property(optional(types.argument(type)), Absence.EMPTY_OPTIONAL);
      case "dev.customersdk.core.Patch" -> {
        expect("JsonPatch");
        yield property(types.single(types.argument(type)), Absence.KEEP);
      }
      case "java.util.Map" -> container(types.freeForm(type));
      case "java.util.List" -> container(types.list(type));
      default -> component(type);
    };
  }

  /** The property of a record. */
  Property component(TypeMirror type) throws InvalidModelException {
    if (annotations.value("JsonVia", "value").orElse(null) instanceof TypeMirror via) {
      Set<String> ofMapper = Set.of("JsonInclude", "JsonSerialize", "JsonDeserialize");
      return property(types.via(via, type), Absence.NULL, ofMapper);
    }
    return property(
        TypeReader.name(type).equals("java.util.List") ? types.list(type) : types.single(type),
        Absence.NULL);
  }

  private ValueType optional(TypeMirror type) throws InvalidModelException {
    switch (TypeReader.name(type)) {
      case "dev.customersdk.core.OpenEnum" -> {
        expect("JsonOpenEnum");
        return types.openEnum(type);
      }
      case "java.time.Instant" -> expect("JsonInstant");
      default -> {}
    }
    return types.single(type);
  }

  private Property container(ValueType value) throws InvalidModelException {
    return property(value, emptyIsLeftOut() ? Absence.EMPTY : Absence.NULL, Set.of("JsonInclude"));
  }

  private Property property(ValueType value, Absence absence) throws InvalidModelException {
    return property(value, absence, Set.of());
  }

  private Property property(ValueType value, Absence absence, Set<String> known)
      throws InvalidModelException {
    annotations.expectKnown(known, "name who reads and writes the property with @JsonVia");
    String attribute = accessor.getSimpleName().toString();
    List<String> names = new ArrayList<>();
    names.add(annotations.value("JsonProperty", "value").orElse(attribute).toString());
    if (annotations.value("JsonAlias", "value").orElse(null) instanceof List<?> aliases) {
      aliases.forEach(alias -> names.add(alias.toString()));
    }
    return new Property(attribute, names, value, absence);
  }

  private boolean emptyIsLeftOut() {
    return annotations
        .value("JsonInclude", "value")
        .map("NON_EMPTY"::equals)
        .orElse(annotations.has("JsonFreeForm"));
  }

  private void expect(String annotation) throws InvalidModelException {
    if (!annotations.has(annotation)) {
      throw new InvalidModelException("the mapper needs @" + annotation + " here: add it");
    }
  }
}
