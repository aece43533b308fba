package dev.customersdk.codegen;

import java.util.ArrayList;
import java.util.List;

/** The source of a codec. */
final class CodecSource {

  private final Model model;
  private final SourceText out = new SourceText();

  CodecSource(Model model) {
    this.model = model;
  }

  String text() {
    String name = model.name();
    String codec = model.codec();
    out.line("/** Reads and writes {@link " + name + "} as JSON. */");
    out.line("@Generated(\"" + CodecProcessor.class.getName() + "\")");
    out.line("@SuppressWarnings(\"all\")");
    out.open("final class " + codec, "extends JsonCodec<" + name + "> {");
    out.line("");
    out.line("static final " + codec + " INSTANCE =", "new " + codec + "();");
    names();
    out.line("");
    out.open("private " + codec + "() {");
    out.line("super(" + name + ".class);");
    out.close();
    read();
    write();
    out.close();
    return new CodecImports(model).before(out.toString());
  }

  private void names() {
    if (model.hasExtras()) {
      out.line("");
      out.assignment(
          "private static final Set<String> NAMES =",
          "Set.of(",
          model.names().stream().map(CodecSource::quoted).toList(),
          ");");
    }
  }

  private void read() {
    out.line("");
    out.line("@Override");
    out.open("protected " + model.name() + " read(JsonParser json)", "throws IOException {");
    if (model.isRecord()) {
      new RecordReading(model, out).write();
    } else {
      new BuilderReading(model, out).write();
    }
    out.close();
  }

  private void write() {
    out.line("");
    out.line("@Override");
    out.open(
        "protected void write(" + model.name() + " value, JsonGenerator json)",
        "throws IOException {");
    out.line("json.writeStartObject();");
    model.properties().forEach(this::write);
    if (model.hasExtras()) {
      out.line("extras(json, value.extras(), NAMES);");
    }
    out.line("json.writeEndObject();");
    out.close();
  }

  private void write(Property property) {
    ValueType type = property.value();
    String name = quoted(property.name());
    List<String> arguments = new ArrayList<>(List.of("json", name));
    if (!type.writerArgument().isEmpty()) {
      arguments.add(type.writerArgument());
    }
    arguments.add(property.absence().orNull("value." + property.attribute() + "()", name));
    out.call(type.writer() + "(", arguments, ");");
  }

  /** A text as a literal. */
  static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
