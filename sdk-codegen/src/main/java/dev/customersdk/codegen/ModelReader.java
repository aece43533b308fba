package dev.customersdk.codegen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;

/** Reads a model from its type, and reports everything that is wrong with it. */
final class ModelReader {

  private static final int MOST_COMPONENTS = Long.SIZE;

  private final ProcessingEnvironment environment;
  private final TypeElement type;
  private final PackageElement home;
  private final Members members;
  private final Map<String, String> owners = new HashMap<>(); // by name
  private final Set<String> named = new HashSet<>(); // who reads them
  private final List<Property> properties = new ArrayList<>();
  private boolean hasExtras;
  private boolean isValid = true;

  ModelReader(ProcessingEnvironment environment, TypeElement type) {
    this.environment = environment;
    this.type = type;
    this.home = environment.getElementUtils().getPackageOf(type);
    this.members = new Members(environment, type);
  }

  /** The model, if nothing is wrong. */
  Optional<Model> read() {
    attempt(type, this::expectKind);
    if (isValid) {
      members.hierarchy().forEach(each -> attempt(each, () -> expectNoAnnotations(each)));
      members.attributes().forEach(each -> attempt(place(each), () -> read(each)));
      members.others().forEach(each -> attempt(each, () -> Strays.expectNone(each, members)));
      builder().ifPresent(this::readBuilder);
    }
    return isValid ? Optional.of(model()) : Optional.empty();
  }

  private Model model() {
    return new Model(
        home.getQualifiedName().toString(),
        type.getSimpleName().toString(),
        Imports.reference(type, home),
        hasExtras,
        members.isRecord(),
        properties);
  }

  private void expectKind() throws InvalidModelException {
    if (type.getNestingKind() != NestingKind.TOP_LEVEL || !type.getTypeParameters().isEmpty()) {
      throw new InvalidModelException(
          "codecs are for types that are neither nested nor generic: move it to a file");
    }
    if (!members.isRecord()
        && (type.getKind() != ElementKind.INTERFACE || builder().isEmpty() || !hasFactory())) {
      throw new InvalidModelException(
          "codecs are for records, and for interfaces with a class Builder and a method static"
              + " Builder builder()");
    }
    if (members.isRecord() && members.attributes().size() > MOST_COMPONENTS) {
      throw new InvalidModelException(
          "codecs are for records of at most 64 components: make it an interface with a builder");
    }
  }

  private Optional<TypeElement> builder() {
    return ElementFilter.typesIn(type.getEnclosedElements()).stream()
        .filter(each -> each.getSimpleName().contentEquals("Builder"))
        .findFirst();
  }

  private boolean hasFactory() {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(each -> each.getSimpleName().contentEquals("builder"))
        .anyMatch(each -> each.getModifiers().contains(Modifier.STATIC));
  }

  private static void expectNoAnnotations(TypeElement type) throws InvalidModelException {
    Annotations.of(type).expectKnown(Set.of("GenerateCodec"), "@GenerateCodec");
  }

  private void readBuilder(TypeElement builder) {
    attempt(builder, () -> expectNoAnnotations(builder));
    for (Element each : builder.getEnclosedElements()) {
      attempt(each, () -> Strays.expectNoneInBuilder(each, named));
    }
  }

  /** Where to point: at the field of a component, of which alone the compiler knows the line. */
  private Element place(ExecutableElement accessor) {
    return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
        .filter(each -> members.isRecord())
        .filter(each -> each.getSimpleName().equals(accessor.getSimpleName()))
        .<Element>map(field -> field)
        .findFirst()
        .orElse(accessor);
  }

  private void read(ExecutableElement accessor) throws InvalidModelException {
    Annotations annotations = members.annotations(accessor);
    String attribute = accessor.getSimpleName().toString();
    if (annotations.has("JsonExtras")) {
      hasExtras = true;
      own(Model.EXTRAS, attribute);
      return;
    }
    PropertyReader reader = PropertyReader.of(accessor, annotations, home);
    Property property =
        members.isRecord()
            ? reader.component(members.type(accessor))
            : reader.attribute(members.type(accessor));
    for (String name : property.names()) {
      own(name, attribute);
    }
    if (annotations.has("JsonVia")) {
      named.addAll(property.names());
    }
    properties.add(property);
  }

  private void own(String name, String attribute) throws InvalidModelException {
    String other = owners.putIfAbsent(name, attribute);
    if (other != null) {
      throw new InvalidModelException(
          "the name \"" + name + "\" is that of " + other + "() already: change one of them");
    }
  }

  /** Something that may find out what is wrong. */
  private interface Reading {
    void run() throws InvalidModelException;
  }

  private void attempt(Element place, Reading reading) {
    try {
      reading.run();
    } catch (InvalidModelException e) {
      isValid = false;
      environment.getMessager().printMessage(Diagnostic.Kind.ERROR, e.getMessage(), place);
    }
  }
}
