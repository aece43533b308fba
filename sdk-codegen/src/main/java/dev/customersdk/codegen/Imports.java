package dev.customersdk.codegen;

import java.util.List;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** How codecs name types. */
final class Imports {

  private static final List<String> TYPES =
      List.of(
          "com.fasterxml.jackson.core.JsonGenerator",
          "com.fasterxml.jackson.core.JsonParser",
          "com.fasterxml.jackson.core.JsonToken",
          "dev.customersdk.core.OpenEnum",
          "dev.customersdk.core.spi.json.JsonCodec",
          "java.io.IOException",
          "java.math.BigDecimal",
          "java.time.Instant",
          "java.util.List",
          "java.util.Map",
          "java.util.Set",
          "javax.annotation.processing.Generated");

  private Imports() {}

  /** Without the package if that is the codec's own, and nothing imported is called the same. */
  static String reference(TypeElement type, PackageElement home) {
    TypeElement outermost = type;
    String name = type.getSimpleName().toString();
    while (outermost.getEnclosingElement() instanceof TypeElement outer) {
      outermost = outer;
      name = outer.getSimpleName() + "." + name;
    }
    Element owner = outermost.getEnclosingElement();
    return owner.equals(home) && !isImported(outermost) ? name : type.toString();
  }

  private static boolean isImported(TypeElement type) {
    return TYPES.stream().anyMatch(each -> each.endsWith("." + type.getSimpleName()));
  }

  /** The imports that the code needs. */
  static String of(String code) {
    StringBuilder imports = new StringBuilder();
    imports.append("import static dev.customersdk.core.spi.json.JsonLists.*;\n");
    imports.append("import static dev.customersdk.core.spi.json.JsonReading.*;\n");
    imports.append("import static dev.customersdk.core.spi.json.JsonWriting.*;\n\n");
    for (String type : TYPES) {
      String name = type.substring(type.lastIndexOf('.') + 1);
      if (Pattern.compile("(?<![.\\w])" + name + "\\b").matcher(code).find()) {
        imports.append("import ").append(type).append(";\n");
      }
    }
    return imports.append('\n').toString();
  }
}
