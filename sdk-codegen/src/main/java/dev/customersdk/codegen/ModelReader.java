package dev.customersdk.codegen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;

/** Reads a model from its type, and reports everything that is wrong with it. */
final class ModelReader {

  private static final String VALUE = "org.immutables.value.Value.";

  private final ProcessingEnvironment environment;
  private final TypeElement type;
  private final PackageElement home;
  private final List<ExecutableElement> attributes;
  private final boolean isRecord;
  private final boolean hasExtras;
  private final Map<String, String> owners = new HashMap<>(); // by name
  private final List<Property> properties = new ArrayList<>();
  private boolean isValid = true;

  ModelReader(ProcessingEnvironment environment, TypeElement type) {
    this.environment = environment;
    this.type = type;
    this.home = environment.getElementUtils().getPackageOf(type);
    this.isRecord = type.getKind() == ElementKind.RECORD;
    this.attributes =
        ElementFilter.methodsIn(environment.getElementUtils().getAllMembers(type)).stream()
            .filter(each -> each.getModifiers().contains(Modifier.ABSTRACT) || isComputed(each))
            .filter(each -> each.getParameters().isEmpty())
            .toList();
    this.hasExtras = attributes.stream().anyMatch(ModelReader::isExtras);
  }

  /** The model, if nothing is wrong. */
  Optional<Model> read() {
    if (type.getNestingKind() != NestingKind.TOP_LEVEL || !type.getTypeParameters().isEmpty()) {
      report("codecs are for types that are neither nested nor generic: move it to a file", type);
    } else if (isRecord) {
      type.getRecordComponents()
          .forEach(each -> read(each.getAccessor(), each.asType(), field(each.getSimpleName())));
    } else if (type.getKind() != ElementKind.INTERFACE || !has("Builder") || !has("builder")) {
      report(
          "codecs are for records, and for interfaces with a class Builder and a method static"
              + " Builder builder()",
          type);
    } else {
      attributes.stream()
          .filter(each -> !isExtras(each))
          .forEach(each -> read(each, each.getReturnType(), each));
    }
    return isValid
        ? Optional.of(
            new Model(
                home.getQualifiedName().toString(),
                type.getSimpleName().toString(),
                hasExtras,
                isRecord,
                properties))
        : Optional.empty();
  }

  private boolean has(String member) {
    return type.getEnclosedElements().stream()
        .anyMatch(
            each ->
                each.getSimpleName().contentEquals(member)
                    && each.getModifiers().contains(Modifier.STATIC));
  }

  /** The field of a component, of which the compiler knows the line, unlike that of the others. */
  private Element field(Name name) {
    return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
        .filter(each -> each.getSimpleName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** Whether the mapper writes what a method returns that is not abstract. */
  private static boolean isComputed(Element method) {
    return method.getAnnotationMirrors().stream()
        .map(each -> TypeReader.name(each.getAnnotationType()))
        .anyMatch(Set.of(VALUE + "Default", VALUE + "Derived", VALUE + "Lazy")::contains);
  }

  private static boolean isExtras(ExecutableElement attribute) {
    return Annotations.of(attribute).has("JsonExtras");
  }

  private void read(Element accessor, TypeMirror propertyType, Element where) {
    try {
      if (isComputed(accessor)) {
        throw new InvalidModelException(
            "codecs are for attributes without a body: remove the body, or @GenerateCodec");
      }
      PropertyReader reader = PropertyReader.of(accessor, home);
      Property property =
          isRecord ? reader.component(propertyType) : reader.attribute(propertyType);
      for (String name : property.names()) {
        String other = owners.putIfAbsent(name, property.attribute());
        if (other != null) {
          throw new InvalidModelException(
              "the name \"" + name + "\" is that of " + other + "() already: change one of them");
        }
      }
      properties.add(property);
    } catch (InvalidModelException e) {
      report(e.getMessage(), where);
    }
  }

  private void report(String problem, Element where) {
    isValid = false;
    environment.getMessager().printMessage(Diagnostic.Kind.ERROR, problem, where);
  }
}
