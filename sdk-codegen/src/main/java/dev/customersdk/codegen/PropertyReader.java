package dev.customersdk.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Finds out how a property is named, read and written. */
final class PropertyReader {

  /** Without which the mapper cannot read or write the content of an Optional. */
  private static final Map<String, String> NEEDED =
      Map.of("java.time.Instant", Names.JSON_INSTANT, Names.OPEN_ENUM, Names.JSON_OPEN_ENUM);

  private final Element accessor;
  private final Annotations annotations;
  private final TypeReader types;

  PropertyReader(Element accessor, PackageElement home, Elements elements) {
    this.accessor = accessor;
    this.annotations = new Annotations(accessor);
    this.types = new TypeReader(annotations, home, elements);
  }

  /** A component of a record. */
  Property component(TypeMirror type) throws InvalidModelException {
    annotations.check();
    return annotations.value(Names.JSON_VIA, "value").orElse(null) instanceof DeclaredType via
        ? byHand((TypeElement) via.asElement(), type)
        : property(plain(type), Absence.NULL);
  }

  /** An attribute of an interface with a builder. */
  Property attribute(TypeMirror type) throws InvalidModelException {
    if (annotations.has(Names.JSON_VIA)) {
      return component(type);
    }
    annotations.check();
    return switch (TypeReader.name(type)) {
      case "java.util.Optional" -> {
        TypeMirror content = ((DeclaredType) type).getTypeArguments().get(0);
        String needed = NEEDED.get(TypeReader.name(content));
        if (needed != null) {
          expect(needed);
        }
        expectNoInclude();
        yield property(types.read(content), Absence.EMPTY_OPTIONAL);
      }
      case Names.PATCH -> {
        expect(Names.JSON_PATCH);
        expectNoInclude();
        TypeMirror content = ((DeclaredType) type).getTypeArguments().get(0);
        yield property(types.read(content), Absence.KEEP);
      }
      case "java.util.List", "java.util.Map" ->
          property(types.read(type), leavesEmptyOut() ? Absence.EMPTY : Absence.NULL);
      default -> property(plain(type), Absence.NULL);
    };
  }

  private ValueType plain(TypeMirror type) throws InvalidModelException {
    expectNoInclude();
    if (TypeReader.name(type).equals(Names.OPEN_ENUM)) {
      throw invalid("an OpenEnum must be in an Optional, or the mapper could not read it");
    }
    return types.read(type);
  }

  private Property byHand(TypeElement via, TypeMirror type) throws InvalidModelException {
    if (!hasMethod(via, "read", 1) || !hasMethod(via, "write", 3)) {
      throw invalid(
          via.getSimpleName() + " needs static methods read and write, as @JsonVia describes them");
    }
    return property(types.via(via, type), Absence.NULL);
  }

  private static boolean hasMethod(TypeElement type, String name, int parameters) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .anyMatch(
            method ->
                method.getSimpleName().contentEquals(name)
                    && method.getParameters().size() == parameters
                    && method.getModifiers().contains(Modifier.STATIC)
                    && !method.getModifiers().contains(Modifier.PRIVATE));
  }

  private boolean leavesEmptyOut() {
    return annotations
        .value(Names.JSON_INCLUDE, "value")
        .map("NON_EMPTY"::equals)
        .orElseGet(() -> annotations.has(Names.JSON_FREE_FORM));
  }

  private Property property(ValueType value, Absence absence) {
    String attribute = accessor.getSimpleName().toString();
    List<String> names = new ArrayList<>();
    names.add(annotations.value(Names.JSON_PROPERTY, "value").orElse(attribute).toString());
    if (annotations.value(Names.JSON_ALIAS, "value").orElse(null) instanceof List<?> aliases) {
      aliases.forEach(alias -> names.add(alias.toString()));
    }
    return new Property(attribute, names, value, absence);
  }

  /** Fails where the mapper could not do what the codec does. */
  private void expect(String annotation) throws InvalidModelException {
    if (!annotations.has(annotation)) {
      String name = annotation.substring(annotation.lastIndexOf('.') + 1);
      throw invalid("the mapper needs @" + name + " here: add it");
    }
  }

  private void expectNoInclude() throws InvalidModelException {
    if (annotations.has(Names.JSON_INCLUDE)) {
      throw invalid("generated codecs know @JsonInclude on lists and maps only: remove it");
    }
  }

  private InvalidModelException invalid(String problem) {
    return new InvalidModelException(problem, accessor);
  }
}
