package dev.customersdk.codegen;

import java.util.Comparator;
import java.util.List;

/** The source of a codec. */
final class CodecSource {

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
    String code = out.toString();
    String home = model.packageName();
    return (home.isEmpty() ? "" : "package " + home + ";\n\n") + Imports.of(code) + code;
  }

  private void declaration() {
    String codec = model.codec();
    out.line("/** Reads and writes {@link " + model.reference() + "} as JSON. */");
    out.line("@Generated(\"" + CodecProcessor.class.getName() + "\")");
    out.line("@SuppressWarnings(\"all\")");
    out.open("final class " + codec, "extends JsonCodec<" + model.reference() + "> {");
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
    out.line("super(" + model.reference() + ".class);");
    out.close();
    out.line("");
  }

  private void read() {
    out.line("@Override");
    out.open("protected " + model.reference() + " read(JsonParser json)", "throws IOException {");
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
        "protected void write(" + model.reference() + " value, JsonGenerator json)",
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
