package dev.customersdk.codegen;

import dev.customersdk.codegen.InvalidModelException.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads a model from its type, with everything that is wrong with it at once. */
final class ModelReader {

  private final Elements elements;
  private final Types types;
  private final TypeElement type;
  private final boolean isRecord;
  private final boolean hasExtras;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, String> attributesByName = new HashMap<>();

  ModelReader(ProcessingEnvironment environment, TypeElement type) {
    this.elements = environment.getElementUtils();
    this.types = environment.getTypeUtils();
    this.type = type;
    this.isRecord = type.getKind() == ElementKind.RECORD;
    TypeElement jsonModel = elements.getTypeElement(Names.JSON_MODEL);
    this.hasExtras =
        jsonModel != null
            && types.isSubtype(types.erasure(type.asType()), types.erasure(jsonModel.asType()));
  }

  Model read() throws InvalidModelException {
    checkType();
    if (hasExtras) {
      attributesByName.put(Names.EXTRAS, "extras");
    }
    List<Property> properties = new ArrayList<>(isRecord ? components() : attributes());
    if (!problems.isEmpty()) {
      throw new InvalidModelException(problems);
    }
    List<String> inOrder = properties.stream().map(Property::attribute).toList();
    properties.sort(Comparator.comparing(Property::name)); // as SORT_PROPERTIES_ALPHABETICALLY
    return new Model(
        elements.getPackageOf(type).getQualifiedName().toString(),
        type.getSimpleName().toString(),
        hasExtras,
        isRecord,
        inOrder,
        properties);
  }

  private void checkType() throws InvalidModelException {
    if (type.getNestingKind() != NestingKind.TOP_LEVEL || !type.getTypeParameters().isEmpty()) {
      throw new InvalidModelException(
          "a codec is generated for a type that is neither nested nor generic: move it into a file"
              + " of its own, and write a type for each argument",
          type);
    }
    if (!isRecord && (type.getKind() != ElementKind.INTERFACE || !hasBuilder())) {
      throw new InvalidModelException(
          "a codec is generated for a record, or an interface with a nested class Builder and a"
              + " method static Builder builder()",
          type);
    }
  }

  private boolean hasBuilder() {
    return ElementFilter.typesIn(type.getEnclosedElements()).stream()
            .anyMatch(nested -> nested.getSimpleName().contentEquals("Builder"))
        && ElementFilter.methodsIn(type.getEnclosedElements()).stream()
            .anyMatch(
                method ->
                    method.getSimpleName().contentEquals("builder")
                        && method.getParameters().isEmpty());
  }

  private List<Property> components() {
    List<Property> properties = new ArrayList<>();
    for (RecordComponentElement component : type.getRecordComponents()) {
      add(component.getAccessor(), component.asType(), properties);
    }
    return properties;
  }

  private List<Property> attributes() {
    List<Property> properties = new ArrayList<>();
    for (ExecutableElement method : ElementFilter.methodsIn(elements.getAllMembers(type))) {
      if (isAttribute(method)) {
        add(method, method.getReturnType(), properties);
      }
    }
    return properties;
  }

  private boolean isAttribute(ExecutableElement method) {
    return method.getModifiers().contains(Modifier.ABSTRACT)
        && method.getParameters().isEmpty()
        && !(hasExtras && method.getSimpleName().contentEquals("extras"));
  }

  private void add(Element accessor, TypeMirror propertyType, List<Property> properties) {
    try {
      PropertyReader reader = new PropertyReader(accessor, elements.getPackageOf(type), elements);
      Property property =
          isRecord ? reader.component(propertyType) : reader.attribute(propertyType);
      for (String name : property.names()) {
        String other = attributesByName.putIfAbsent(name, property.attribute());
        if (other != null) {
          throw new InvalidModelException(
              "the name \"" + name + "\" is that of " + other + "() already: rename one of them",
              accessor);
        }
      }
      properties.add(property);
    } catch (InvalidModelException e) {
      problems.addAll(e.problems());
    }
  }
}
