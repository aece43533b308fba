package dev.customersdk.codegen;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/**
 * Finds out how values are declared, read and written.
 *
 * @param annotations of the property that has them
 * @param home the package of the codec
 */
record TypeReader(Annotations annotations, PackageElement home, Elements elements) {

  private static final Map<String, String> SIMPLE =
      Map.of(
          "java.lang.String", "text",
          "java.lang.Boolean", "bool",
          "java.lang.Integer", "integer",
          "java.lang.Long", "longInteger",
          "java.math.BigDecimal", "decimal",
          "java.time.Instant", "instant");

  /** The qualified name of a class or interface; empty for what is neither. */
  static String name(TypeMirror type) {
    return type instanceof DeclaredType ? element(type).getQualifiedName().toString() : "";
  }

  ValueType read(TypeMirror type) throws InvalidModelException {
    String name = name(type);
    if (SIMPLE.containsKey(name)) {
      return ValueType.simple(name, SIMPLE.get(name));
    }
    List<? extends TypeMirror> arguments =
        type instanceof DeclaredType declared ? declared.getTypeArguments() : List.of();
    return switch (name + arguments.size()) {
      case "java.util.List1" -> list(arguments.get(0));
      case "java.util.Map2" -> map(type, arguments);
      case Names.OPEN_ENUM + "1" -> openEnum(element(arguments.get(0)));
      case "0" -> throw unknown(type);
      default -> nested(type);
    };
  }

  /** A type that the class does read and write. */
  ValueType via(TypeElement reader, TypeMirror type) {
    Reference via = Reference.to(reader, home, elements);
    return new ValueType(
        type.toString(), via.name() + ".read", "", via.name() + ".write", "", via.imports());
  }

  private ValueType list(TypeMirror type) throws InvalidModelException {
    ValueType element = read(type);
    String function =
        switch (element.reader()) {
          case "text" -> "texts";
          case "nested" -> "list";
          default -> throw unknown(type);
        };
    boolean skipsNulls = annotations.value(Names.JSON_SETTER, "contentNulls").isPresent();
    return new ValueType(
        "List<" + element.declaration() + ">",
        function + (skipsNulls ? "WithoutNulls" : ""),
        element.readerArgument(),
        function,
        element.writerArgument(),
        Set.of("java.util.List"));
  }

  private ValueType map(TypeMirror type, List<? extends TypeMirror> arguments)
      throws InvalidModelException {
    if (!name(arguments.get(0)).equals("java.lang.String")
        || !name(arguments.get(1)).equals("java.lang.Object")) {
      throw unknown(type);
    }
    String function = "freeFormMap";
    return new ValueType(
        "Map<String, Object>", function, "", function, "", Set.of("java.util.Map"));
  }

  private ValueType openEnum(TypeElement type) {
    Reference constants = Reference.to(type, home, elements);
    Set<String> imports = new HashSet<>(constants.imports());
    imports.add(Names.OPEN_ENUM);
    String name = constants.name();
    return new ValueType(
        "OpenEnum<" + name + ">", "openEnum", name + ".class", "openEnum", "", imports);
  }

  private ValueType nested(TypeMirror type) throws InvalidModelException {
    TypeElement element = element(type);
    if (!new Annotations(element).has(Names.GENERATE_CODEC)) {
      throw unknown(type);
    }
    if (!elements.getPackageOf(element).equals(home)) {
      throw new InvalidModelException(
          "the codec of "
              + element.getQualifiedName()
              + " is not visible here: move the model into this package, or use @JsonVia",
          annotations.element());
    }
    String codec = element.getSimpleName() + "Codec.INSTANCE";
    return new ValueType(
        element.getSimpleName().toString(), "nested", codec, "nested", codec, Set.of());
  }

  private InvalidModelException unknown(TypeMirror type) {
    return new InvalidModelException(
        "generated codecs do not know "
            + type
            + ": use String, Boolean, Integer, Long, BigDecimal, Instant, OpenEnum, an interface or"
            + " record with @GenerateCodec, a List of String or of those, Map<String, Object>, or"
            + " @JsonVia",
        annotations.element());
  }

  private static TypeElement element(TypeMirror type) {
    return (TypeElement) ((DeclaredType) type).asElement();
  }
}
