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

  private Stream<TypeElement> above(TypeElement type) {
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
        byName.merge(each.getSimpleName().toString(), each, this::moreSpecific);
      }
    }
    return List.copyOf(byName.values());
  }

  private ExecutableElement moreSpecific(ExecutableElement one, ExecutableElement other) {
    return types.isSubtype(type(other), type(one)) ? other : one;
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

  /** What stands on a member, on those that it overrides, and on the component it belongs to. */
  Annotations annotations(ExecutableElement member) throws InvalidModelException {
    Stream<? extends Element> ofComponent =
        isRecord() && attributes.contains(member) ? component(member) : Stream.of();
    return Annotations.of(
        Stream.concat(executables().filter(is(member)), ofComponent).toArray(Element[]::new));
  }

  /** The field of a component, and its parameter in constructors. */
  private Stream<? extends Element> component(ExecutableElement accessor) {
    return Stream.concat(
            ElementFilter.fieldsIn(model.getEnclosedElements()).stream(),
            ElementFilter.constructorsIn(model.getEnclosedElements()).stream()
                .flatMap(each -> each.getParameters().stream()))
        .filter(each -> each.getSimpleName().equals(accessor.getSimpleName()));
  }

  private Stream<ExecutableElement> executables() {
    return hierarchy.stream()
        .flatMap(type -> type.getEnclosedElements().stream())
        .filter(ExecutableElement.class::isInstance)
        .map(ExecutableElement.class::cast);
  }

  private static Predicate<ExecutableElement> is(ExecutableElement member) {
    return each ->
        each.getSimpleName().equals(member.getSimpleName())
            && each.getParameters().size() == member.getParameters().size();
  }
}
