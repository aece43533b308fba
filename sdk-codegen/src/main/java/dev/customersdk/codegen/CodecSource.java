package dev.customersdk.codegen;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** The source of a codec. */
final class CodecSource {

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

  private final Model model;
  private final SourceText out = new SourceText();

  CodecSource(Model model) {
    this.model = model;
  }

  String text() {
    declaration();
    if (model.hasExtras()) {
      names();
    }
    constructor();
    read();
    write();
    out.close();
    return head(out.toString()) + out;
  }

  private String head(String code) {
    StringBuilder head = new StringBuilder();
    if (!model.packageName().isEmpty()) {
      head.append("package ").append(model.packageName()).append(";\n\n");
    }
    head.append("import static dev.customersdk.core.spi.json.JsonReading.*;\n");
    head.append("import static dev.customersdk.core.spi.json.JsonWriting.*;\n\n");
    for (String type : TYPES) {
      String name = type.substring(type.lastIndexOf('.') + 1);
      if (Pattern.compile("\\b" + name + "\\b").matcher(code).find()) {
        head.append("import ").append(type).append(";\n");
      }
    }
    return head.append('\n').toString();
  }

  private void declaration() {
    String codec = model.codec();
    out.line("/** Reads and writes {@link " + model.name() + "} as JSON. */");
    out.line("@Generated(\"" + CodecProcessor.class.getName() + "\")");
    out.line("@SuppressWarnings(\"all\")");
    out.open("final class " + codec, "extends JsonCodec<" + model.name() + "> {");
    out.line("");
    out.line("static final " + codec + " INSTANCE =", "new " + codec + "();");
    out.line("");
  }

  private void names() {
    List<String> names = model.names().stream().map(SourceText::quoted).toList();
    out.call("private static final Set<String> NAMES = Set.of(", names, ");");
    out.line("");
  }

  private void constructor() {
    out.open("private " + model.codec() + "() {");
    out.line("super(" + model.name() + ".class);");
    out.close();
    out.line("");
  }

  private void read() {
    out.line("@Override");
    out.open("protected " + model.name() + " read(JsonParser json)", "throws IOException {");
    if (model.isRecord()) {
      new RecordReading(model, out).write();
    } else {
      new BuilderReading(model, out).write();
    }
    out.close();
    out.line("");
  }

  /** In the order of SORT_PROPERTIES_ALPHABETICALLY. */
  private void write() {
    out.line("@Override");
    out.open(
        "protected void write(" + model.name() + " value, JsonGenerator json)",
        "throws IOException {");
    out.line("json.writeStartObject();");
    model.properties().stream()
        .sorted(Comparator.comparing(Property::name))
        .forEach(each -> out.call(each.value().writer() + "(", each.arguments(), ");"));
    if (model.hasExtras()) {
      out.line("extras(json, value.extras(), NAMES);");
    }
    out.line("json.writeEndObject();");
    out.close();
  }
}
