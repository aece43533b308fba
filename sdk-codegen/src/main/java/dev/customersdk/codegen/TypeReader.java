package dev.customersdk.codegen;

import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
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

  /** What a type is an {@code Optional}, a {@code List} or the like of. */
  TypeMirror argument(TypeMirror type) throws InvalidModelException {
    List<? extends TypeMirror> arguments = ((DeclaredType) type).getTypeArguments();
    if (arguments.isEmpty()) {
      throw unknown(type);
    }
    return arguments.get(0);
  }

  /** One value: a scalar, or an object with a codec of its own. */
  ValueType single(TypeMirror type) throws InvalidModelException {
    ValueType simple = SIMPLE.get(name(type));
    return simple != null ? simple : nested(type);
  }

  ValueType openEnum(TypeMirror type) throws InvalidModelException {
    String constants = reference(argument(type));
    return new ValueType(
        "OpenEnum<" + constants + ">", "openEnum(json, " + constants + ".class)", "openEnum", "");
  }

  ValueType freeForm(TypeMirror type) throws InvalidModelException {
    List<String> arguments =
        ((DeclaredType) type).getTypeArguments().stream().map(TypeReader::name).toList();
    if (!arguments.equals(List.of("java.lang.String", "java.lang.Object"))) {
      throw unknown(type);
    }
    return new ValueType("Map<String, Object>", "freeFormMap(json)", "freeFormMap", "");
  }

  ValueType list(TypeMirror type) throws InvalidModelException {
    ValueType element = single(argument(type));
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

  /** Values that a class named by the model reads and writes. */
  ValueType via(TypeMirror named, TypeMirror type) throws InvalidModelException {
    if (name(type).isEmpty()) {
      throw unknown(type);
    }
    String via = reference(named);
    return new ValueType(name(type), via + ".read(json)", via + ".write", "");
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
    return new ValueType(reference(type), "nested(json, " + codec + ")", "nested", codec);
  }

  private String reference(TypeMirror type) throws InvalidModelException {
    if (type instanceof DeclaredType declared) {
      return Imports.reference((TypeElement) declared.asElement(), home);
    }
    throw unknown(type);
  }

  private static InvalidModelException unknown(TypeMirror type) {
    return new InvalidModelException(
        "generated codecs do not know "
            + type
            + " here: use String, Boolean, Integer, Long, BigDecimal, Instant, a type with"
            + " @GenerateCodec, a List of such types or of String, in an interface Optional<…>,"
            + " Optional<OpenEnum<…>>, Patch<…> or Map<String, Object>, or name who reads and writes"
            + " it with @JsonVia");
  }
}
