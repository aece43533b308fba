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
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;

/** Reads a model from its type, and reports everything that is wrong with it. */
final class ModelReader {

  private static final String BUILDER_OF_MODELS = "dev.customersdk.core.spi.json.JsonModel.Builder";

  private final ProcessingEnvironment environment;
  private final TypeElement type;
  private final PackageElement home;
  private final Members members;
  private final Strays strays;
  private final ModelShape shape;
  private final Map<String, String> owners = new HashMap<>(); // by name
  private final Set<String> readElsewhere = new HashSet<>(); // names of properties
  private final List<Property> properties = new ArrayList<>();
  private boolean hasExtras;
  private boolean isValid = true;

  ModelReader(ProcessingEnvironment environment, TypeElement type) {
    this.environment = environment;
    this.type = type;
    this.home = environment.getElementUtils().getPackageOf(type);
    this.members = new Members(environment, type);
    this.strays = new Strays(members);
    this.shape = new ModelShape(type, members);
  }

  /** The model, if nothing is wrong. */
  Optional<Model> read() {
    attempt(type, shape::expectFit);
    if (isValid) {
      members.hierarchy().forEach(each -> attempt(each, () -> readType(each)));
      members.attributes().forEach(each -> attempt(place(each), () -> read(each)));
      members.others().forEach(each -> attempt(each, () -> strays.expectUnused(each)));
      shape.builder().ifPresent(this::readBuilder);
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

  private void readType(TypeElement each) throws InvalidModelException {
    Annotations annotations = Annotations.of(each);
    if (!each.equals(type) || members.isRecord()) {
      annotations.expectOnly(Set.of("GenerateCodec"));
      return;
    }
    annotations.expectOnly(Set.of("GenerateCodec", "JsonDeserialize.builder=" + type + ".Builder"));
    if (!annotations.has("JsonDeserialize")) {
      throw new InvalidModelException(
          "the mapper needs @JsonDeserialize(builder = "
              + type.getSimpleName()
              + ".Builder.class)");
    }
  }

  private void readBuilder(TypeElement builder) {
    for (TypeElement each : members.above(builder).distinct().toList()) {
      if (!each.getQualifiedName().contentEquals(BUILDER_OF_MODELS)) {
        attempt(each, () -> Annotations.of(each).expectOnly(Set.of()));
        for (Element member : each.getEnclosedElements()) {
          attempt(member, () -> Strays.expectUnusedInBuilder(member, readElsewhere));
        }
      }
    }
  }

  /** Where to point: at the field of a component, of which alone the compiler knows the line. */
  private Element place(ExecutableElement accessor) {
    if (!members.isRecord()) {
      return accessor;
    }
    return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
        .filter(each -> each.getSimpleName().equals(accessor.getSimpleName()))
        .findFirst()
        .orElseThrow();
  }

  private void read(ExecutableElement accessor) throws InvalidModelException {
    Annotations annotations = members.annotations(accessor);
    String attribute = accessor.getSimpleName().toString();
    if (annotations.has("JsonExtras")) {
      readExtras(annotations, attribute);
      return;
    }
    PropertyReader reader = PropertyReader.of(accessor, annotations, home);
    Property property =
        members.isRecord()
            ? reader.plain(members.type(accessor))
            : reader.attribute(members.type(accessor));
    for (String name : property.names()) {
      own(name, attribute);
    }
    if (annotations.has("JsonVia")) {
      readElsewhere.addAll(property.names());
    }
    properties.add(property);
  }

  private void readExtras(Annotations annotations, String attribute) throws InvalidModelException {
    annotations.expectOnly(Set.of("JsonExtras"));
    if (members.isRecord() || !attribute.equals("extras")) {
      throw new InvalidModelException(
          "@JsonExtras is for extras() of an interface: leave it to JsonModel");
    }
    hasExtras = true;
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
      report(e.getMessage(), place);
    }
  }

  /** At the model, if the place is in another file, which may not be compiled now. */
  private void report(String problem, Element place) {
    boolean isHere = outermost(place).equals(outermost(type));
    environment
        .getMessager()
        .printMessage(
            Diagnostic.Kind.ERROR,
            isHere ? problem : name(place) + ": " + problem,
            isHere ? place : type);
  }

  private static Element outermost(Element place) {
    return place.getEnclosingElement() instanceof TypeElement outer ? outermost(outer) : place;
  }

  private static String name(Element place) {
    return place instanceof TypeElement
        ? place.toString()
        : place.getEnclosingElement() + "." + place;
  }
}
