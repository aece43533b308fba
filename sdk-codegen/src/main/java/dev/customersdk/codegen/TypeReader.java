package dev.customersdk.codegen;

import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Finds out how values are declared, read and written.
 *
 * @param home the package of the codec
 * @param skipsNulls whether lists are read without their nulls
 */
record TypeReader(PackageElement home, boolean skipsNulls) {

  private static final Map<String, ValueType> SIMPLE =
      Map.of(
          "java.lang.String", new ValueType("String", "text(json)", "text", ""),
          "java.lang.Boolean", new ValueType("Boolean", "bool(json)", "bool", ""),
          "java.lang.Integer", new ValueType("Integer", "integer(json)", "number", ""),
          "java.lang.Long", new ValueType("Long", "longInteger(json)", "number", ""),
          "java.math.BigDecimal", new ValueType("BigDecimal", "decimal(json)", "number", ""),
          "java.time.Instant", new ValueType("Instant", "instant(json)", "instant", ""));

  /** The name of a type without its arguments; empty for what is neither class nor interface. */
  static String name(TypeMirror type) {
    return type instanceof DeclaredType declared ? declared.asElement().toString() : "";
  }

  static List<? extends TypeMirror> arguments(TypeMirror type) {
    return type instanceof DeclaredType declared ? declared.getTypeArguments() : List.of();
  }

  ValueType read(TypeMirror type) throws InvalidModelException {
    List<String> arguments = arguments(type).stream().map(TypeReader::name).toList();
    String name = name(type);
    if (SIMPLE.containsKey(name)) {
      return SIMPLE.get(name);
    }
    if (name.equals("java.util.Map")
        && arguments.equals(List.of("java.lang.String", "java.lang.Object"))) {
      return new ValueType("Map<String, Object>", "freeFormMap(json)", "freeFormMap", "");
    }
    if (name.equals("java.util.List") && !arguments.isEmpty()) {
      return list(read(arguments(type).get(0)), type);
    }
    if (name.equals("dev.customersdk.core.OpenEnum") && !arguments.isEmpty()) {
      String constants = reference(arguments(type).get(0));
      return new ValueType(
          "OpenEnum<" + constants + ">", "openEnum(json, " + constants + ".class)", "openEnum", "");
    }
    return nested(type);
  }

  /** Values that a class named by the model reads and writes. */
  ValueType via(TypeMirror named, TypeMirror type) {
    String via = reference(named);
    return new ValueType(name(type), via + ".read(json)", via + ".write", "");
  }

  private ValueType list(ValueType element, TypeMirror type) throws InvalidModelException {
    String function =
        switch (element.writer()) {
          case "text" -> "texts";
          case "nested" -> "list";
          default -> throw unknown(type);
        };
    String codec = element.codec();
    return new ValueType(
        "List<" + element.declaration() + ">",
        function
            + (skipsNulls ? "WithoutNulls" : "")
            + (codec.isEmpty() ? "(json)" : "(json, " + codec + ")"),
        function,
        codec);
  }

  private ValueType nested(TypeMirror type) throws InvalidModelException {
    if (!(type instanceof DeclaredType declared)
        || !Annotations.of(declared.asElement()).has("GenerateCodec")) {
      throw unknown(type);
    }
    Element model = declared.asElement();
    if (!model.getEnclosingElement().equals(home)) {
      throw new InvalidModelException(
          "the codec of " + model + " cannot be seen here: move one of them, or use @JsonVia");
    }
    String codec = model.getSimpleName() + "Codec.INSTANCE";
    return new ValueType(
        model.getSimpleName().toString(), "nested(json, " + codec + ")", "nested", codec);
  }

  /** How the codec names a type: without the package if that is its own. */
  private String reference(TypeMirror type) {
    String prefix = home.getQualifiedName() + ".";
    return name(type).startsWith(prefix) ? name(type).substring(prefix.length()) : name(type);
  }

  private static InvalidModelException unknown(TypeMirror type) {
    return new InvalidModelException(
        "generated codecs do not know "
            + type
            + ": use String, Boolean, Integer, Long, BigDecimal, Instant, OpenEnum, a type with"
            + " @GenerateCodec, a List of such types or of String, Map<String, Object>, or name who"
            + " reads and writes it with @JsonVia");
  }
}
