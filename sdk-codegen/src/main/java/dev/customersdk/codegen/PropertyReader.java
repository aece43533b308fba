package dev.customersdk.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  private static final String PATCH = "dev.customersdk.core.Patch";

  /** What the mapper needs for types that stand in an Optional. */
  private static final Map<String, String> NEEDED =
      Map.of("dev.customersdk.core.OpenEnum", "JsonOpenEnum", "java.time.Instant", "JsonInstant");

  static PropertyReader of(Element accessor, PackageElement home) {
    Annotations annotations = Annotations.of(accessor);
    boolean skipsNulls = annotations.value("JsonSetter", "contentNulls").isPresent();
    return new PropertyReader(accessor, annotations, new TypeReader(home, skipsNulls));
  }

  /** The property of an interface with a builder. */
  Property attribute(TypeMirror type) throws InvalidModelException {
    List<? extends TypeMirror> arguments = TypeReader.arguments(type);
    return switch (annotations.has("JsonVia") ? "" : TypeReader.name(type)) {
      case "java.util.Optional" -> {
        expect(NEEDED.get(TypeReader.name(arguments.get(0))));
        yield property(arguments.get(0), Absence.EMPTY_OPTIONAL, Set.of());
      }
      case PATCH -> {
        expect("JsonPatch");
        yield property(arguments.get(0), Absence.KEEP, Set.of());
      }
      case "java.util.List", "java.util.Map" ->
          property(type, emptyIsLeftOut() ? Absence.EMPTY : Absence.NULL, Set.of("JsonInclude"));
      default -> component(type);
    };
  }

  /** The property of a record. */
  Property component(TypeMirror type) throws InvalidModelException {
    return annotations.value("JsonVia", "value").orElse(null) instanceof TypeMirror via
        ? property(
            types.via(via, type),
            Absence.NULL,
            Set.of("JsonInclude", "JsonSerialize", "JsonDeserialize"))
        : property(type, Absence.NULL, Set.of());
  }

  private Property property(TypeMirror type, Absence absence, Set<String> known)
      throws InvalidModelException {
    return property(types.read(type), absence, known);
  }

  private Property property(ValueType value, Absence absence, Set<String> known)
      throws InvalidModelException {
    Optional<String> unknown = annotations.unknownBeside(known);
    if (unknown.isPresent()) {
      throw new InvalidModelException(
          "generated codecs do not know what @"
              + unknown.get()
              + " says: remove it, or name who reads and writes the property with @JsonVia");
    }
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
    if (annotation != null && !annotations.has(annotation)) {
      throw new InvalidModelException("the mapper needs @" + annotation + " here: add it");
    }
  }
}
