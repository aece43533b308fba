package dev.customersdk.codegen;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** What a model declares and inherits. */
final class Members {

  private final TypeElement model;
  private final Types types;
  private final List<TypeElement> hierarchy;
  private final List<ExecutableElement> attributes;

  Members(ProcessingEnvironment environment, TypeElement model) {
    this.model = model;
    this.types = environment.getTypeUtils();
    this.hierarchy = above(model).distinct().toList();
    this.attributes =
        isRecord()
            ? model.getRecordComponents().stream().map(RecordComponentElement::getAccessor).toList()
            : abstractOnes(environment.getElementUtils().getAllMembers(model));
  }

  /** A type and all that it extends or implements. */
  Stream<TypeElement> above(TypeElement type) {
    return Stream.concat(
        Stream.of(type),
        types.directSupertypes(type.asType()).stream()
            .map(each -> (TypeElement) ((DeclaredType) each).asElement())
            .filter(each -> !each.getQualifiedName().toString().startsWith("java.lang."))
            .flatMap(this::above));
  }

  /** One for each name, although several interfaces may declare it; ordered by name. */
  private List<ExecutableElement> abstractOnes(List<? extends Element> members) {
    Map<String, ExecutableElement> byName = new TreeMap<>();
    for (ExecutableElement each : ElementFilter.methodsIn(members)) {
      if (each.getModifiers().contains(Modifier.ABSTRACT) && each.getParameters().isEmpty()) {
        byName.putIfAbsent(each.getSimpleName().toString(), each);
      }
    }
    return List.copyOf(byName.values());
  }

  /** The model and all that it extends or implements. */
  List<TypeElement> hierarchy() {
    return hierarchy;
  }

  boolean isRecord() {
    return model.getKind() == ElementKind.RECORD;
  }

  /** The accessors of the properties: of a record in their order, otherwise by their names. */
  List<ExecutableElement> attributes() {
    return attributes;
  }

  /** The methods and constructors that are no accessors, inherited ones too. */
  List<ExecutableElement> others() {
    return executables().filter(each -> attributes.stream().noneMatch(is(each))).toList();
  }

  /** The type of a property. */
  TypeMirror type(ExecutableElement accessor) {
    DeclaredType self = (DeclaredType) model.asType();
    return ((ExecutableType) types.asMemberOf(self, accessor)).getReturnType();
  }

  /**
   * What stands on a member. Of what stands elsewhere on the same thing, above or in a record,
   * databind takes some and Immutables other, so that it must be the same.
   */
  Annotations annotations(ExecutableElement member) throws InvalidModelException {
    Annotations own = Annotations.of(member);
    if (isRecord() && attributes.contains(member)) {
      for (Element each : component(member)) {
        own = own.agreeing(Annotations.of(each));
      }
    }
    for (ExecutableElement each : executables().filter(is(member)).toList()) {
      Annotations above = Annotations.of(each);
      if (own.isEmpty() && !above.isEmpty()) {
        throw new InvalidModelException(
            "annotations for JSON stand above and not here: repeat them here");
      }
      own.agreeing(above);
      if (attributes.contains(member) && !types.isSameType(type(each), type(member))) {
        throw new InvalidModelException("it has another type above: declare it in one place");
      }
    }
    return own;
  }

  /** The field of a component, and its parameter in the constructor of all components. */
  private List<Element> component(ExecutableElement accessor) {
    List<Name> names = attributes.stream().map(Element::getSimpleName).toList();
    return Stream.concat(
            ElementFilter.fieldsIn(model.getEnclosedElements()).stream(),
            ElementFilter.constructorsIn(model.getEnclosedElements()).stream()
                .map(ExecutableElement::getParameters)
                .filter(each -> each.stream().map(Element::getSimpleName).toList().equals(names))
                .flatMap(List::stream))
        .filter(each -> each.getSimpleName().equals(accessor.getSimpleName()))
        .<Element>map(each -> each)
        .toList();
  }

  private Stream<ExecutableElement> executables() {
    return hierarchy.stream()
        .flatMap(type -> type.getEnclosedElements().stream())
        .filter(ExecutableElement.class::isInstance)
        .map(ExecutableElement.class::cast)
        .filter(each -> isOwn(each) || !each.getModifiers().contains(Modifier.STATIC));
  }

  /** Whether the model itself declares it. */
  boolean isOwn(Element member) {
    return member.getEnclosingElement().equals(model);
  }

  private Predicate<ExecutableElement> is(ExecutableElement member) {
    return each ->
        each.getSimpleName().equals(member.getSimpleName())
            && parameters(each).equals(parameters(member));
  }

  private List<String> parameters(ExecutableElement member) {
    return member.getParameters().stream()
        .map(each -> types.erasure(each.asType()).toString())
        .toList();
  }
}
