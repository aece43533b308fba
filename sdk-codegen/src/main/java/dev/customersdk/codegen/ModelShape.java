package dev.customersdk.codegen;

import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** What kind of type a model is, and how it is built. */
record ModelShape(TypeElement type, Members members) {

  private static final int MOST_COMPONENTS = Long.SIZE;

  /** Refuses types for which no codec can be. */
  void expectFit() throws InvalidModelException {
    if (type.getNestingKind() != NestingKind.TOP_LEVEL || !type.getTypeParameters().isEmpty()) {
      throw new InvalidModelException(
          "codecs are for types that are neither nested nor generic: move it to a file");
    }
    if (!members.isRecord() && !isBuiltInterface()) {
      throw new InvalidModelException(
          "codecs are for records, and for interfaces with a class Builder and a method static"
              + " Builder builder()");
    }
    if (members.isRecord() && members.attributes().size() > MOST_COMPONENTS) {
      throw new InvalidModelException(
          "codecs are for records of at most 64 components: make it an interface with a builder");
    }
    if (type.getSimpleName().contentEquals("Json")) {
      throw new InvalidModelException(
          "its codec would be called JsonCodec, which it extends: give it another name");
    }
  }

  private boolean isBuiltInterface() {
    return type.getKind() == ElementKind.INTERFACE && builder().isPresent() && hasFactory();
  }

  /** The class that builds it. */
  Optional<TypeElement> builder() {
    return ElementFilter.typesIn(type.getEnclosedElements()).stream()
        .filter(each -> each.getSimpleName().contentEquals("Builder"))
        .findFirst();
  }

  private boolean hasFactory() {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(each -> each.getSimpleName().contentEquals("builder"))
        .anyMatch(each -> each.getModifiers().contains(Modifier.STATIC));
  }
}
