package dev.customersdk.codegen;

import java.util.Locale;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Refuses what databind takes for a property beside the attributes, since no codec knows it. */
record Strays(Members members) {

  private static final Set<String> COMPUTED =
      Set.of(
          "org.immutables.value.Value.Default",
          "org.immutables.value.Value.Derived",
          "org.immutables.value.Value.Lazy");

  /** Refuses a method or constructor of the model, or above it, that databind uses. */
  void expectUnused(ExecutableElement member) throws InvalidModelException {
    if (isComputed(member)) {
      throw new InvalidModelException(
          "codecs are for attributes without a body: remove the body, or @GenerateCodec");
    }
    Annotations annotations = members.annotations(member);
    if (!isIgnored(annotations) || hidesAttribute(member)) {
      annotations.expectOnly(Set.of());
      if (isGetter(member)) {
        throw taken(member);
      }
    }
  }

  /**
   * Refuses a part of the builder, as far as its author writes it, that databind uses.
   *
   * @param read the properties for which the model names who reads them, in the builder, too
   */
  static void expectUnusedInBuilder(Element member, Set<String> read) throws InvalidModelException {
    Annotations annotations = Annotations.of(member);
    if (isIgnored(annotations)
        || annotations.names("JsonProperty", "JsonSetter").anyMatch(read::contains)) {
      return;
    }
    annotations.expectOnly(Set.of());
    if (member.getModifiers().contains(Modifier.STATIC)) {
      return;
    }
    if (member instanceof ExecutableElement method) {
      for (VariableElement parameter : method.getParameters()) {
        Annotations.of(parameter).expectOnly(Set.of());
      }
      if ((method.getParameters().size() == 1 && isPrefixed("with", method)) || isGetter(method)) {
        throw taken(method);
      }
    } else if (member instanceof VariableElement
        && member.getModifiers().contains(Modifier.PUBLIC)) {
      throw taken(member);
    }
  }

  private static boolean isIgnored(Annotations annotations) {
    return annotations.has("JsonIgnore")
        && !Boolean.FALSE.equals(annotations.value("JsonIgnore", "value").orElse(true));
  }

  /** Whether databind, ignoring it, might ignore an attribute that it takes for the same. */
  private boolean hidesAttribute(ExecutableElement method) {
    String name = method.getSimpleName().toString().toLowerCase(Locale.ROOT);
    return isGetter(method)
        && members.attributes().stream()
            .map(each -> each.getSimpleName().toString().toLowerCase(Locale.ROOT))
            .anyMatch(attribute -> name.equals("get" + attribute) || name.equals("is" + attribute));
  }

  private static boolean isComputed(Element method) {
    return method.getAnnotationMirrors().stream()
        .anyMatch(each -> COMPUTED.contains(TypeReader.name(each.getAnnotationType())));
  }

  private static boolean isGetter(ExecutableElement method) {
    return method.getParameters().isEmpty()
        && method.getModifiers().contains(Modifier.PUBLIC)
        && !method.getModifiers().contains(Modifier.STATIC)
        && ((isPrefixed("get", method) && method.getReturnType().getKind() != TypeKind.VOID)
            || (isPrefixed("is", method) && isBoolean(method.getReturnType())));
  }

  private static boolean isBoolean(TypeMirror type) {
    return type.getKind() == TypeKind.BOOLEAN || TypeReader.name(type).equals("java.lang.Boolean");
  }

  private static boolean isPrefixed(String prefix, ExecutableElement method) {
    String name = method.getSimpleName().toString();
    return name.startsWith(prefix) && !name.equals(prefix);
  }

  private static InvalidModelException taken(Element member) {
    return new InvalidModelException(
        "databind takes "
            + member.getSimpleName()
            + " for a property: give it another name, or @JsonIgnore");
  }
}
