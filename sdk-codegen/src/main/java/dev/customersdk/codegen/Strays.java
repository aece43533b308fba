package dev.customersdk.codegen;

import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Refuses what databind takes for a property beside the attributes, since no codec knows it. */
final class Strays {

  private static final Set<String> COMPUTED =
      Set.of(
          "org.immutables.value.Value.Default",
          "org.immutables.value.Value.Derived",
          "org.immutables.value.Value.Lazy");
  private static final Set<String> BOOLEANS = Set.of("boolean", "java.lang.Boolean");

  private Strays() {}

  /** Whether the model or something above it has a method or constructor that databind uses. */
  static void expectNone(ExecutableElement member, Members members) throws InvalidModelException {
    if (isComputed(member)) {
      throw new InvalidModelException(
          "codecs are for attributes without a body: remove the body, or @GenerateCodec");
    }
    Annotations annotations = members.annotations(member);
    if (!annotations.has("JsonIgnore")) {
      annotations.expectNone();
      if (isGetter(member)) {
        throw taken(member);
      }
    }
  }

  /**
   * Whether the part of the builder that its author writes has something that databind uses.
   *
   * @param named the properties for which the model names who reads them, in the builder, too
   */
  static void expectNoneInBuilder(Element member, Set<String> named) throws InvalidModelException {
    Annotations annotations = Annotations.of(member);
    if (!annotations.has("JsonIgnore") && annotations.names().noneMatch(named::contains)) {
      annotations.expectNone();
      if (member instanceof ExecutableElement method
          && method.getParameters().size() == 1
          && isPrefixed("with", method)) {
        throw taken(method);
      }
    }
  }

  private static boolean isComputed(Element method) {
    return method.getAnnotationMirrors().stream()
        .anyMatch(each -> COMPUTED.contains(TypeReader.name(each.getAnnotationType())));
  }

  private static boolean isGetter(ExecutableElement method) {
    TypeMirror type = method.getReturnType();
    return method.getParameters().isEmpty()
        && method.getModifiers().contains(Modifier.PUBLIC)
        && !method.getModifiers().contains(Modifier.STATIC)
        && ((isPrefixed("get", method) && type.getKind() != TypeKind.VOID)
            || (isPrefixed("is", method) && BOOLEANS.contains(type.toString())));
  }

  private static boolean isPrefixed(String prefix, ExecutableElement method) {
    String name = method.getSimpleName().toString();
    return name.startsWith(prefix) && !name.equals(prefix);
  }

  private static InvalidModelException taken(ExecutableElement method) {
    return new InvalidModelException(
        "databind takes "
            + method.getSimpleName()
            + "(…) for a property: rename it, or add @JsonIgnore");
  }
}
