package dev.customersdk.codegen;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * The body of {@code read} for a record.
 *
 * <p>What the mapper makes of a component that comes twice depends on what else came before, so
 * that is left to it.
 */
record RecordReading(Model model, SourceText out) {

  void write() {
    for (Property property : model.properties()) {
      out.line(property.value().declaration() + " " + variable(property.attribute()) + " = null;");
    }
    out.line("long seen = 0;");
    out.open(
        "for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {");
    out.line("json.nextToken();");
    out.open("switch (name) {");
    int position = 0;
    for (Property property : model.properties()) {
      out.open(property.label() + " -> {");
      out.line("seen = once(seen, " + position++ + ");");
      out.line(
          variable(property.attribute()) + " =",
          "isNull(json) ? null : " + property.value().reading() + ";");
      out.close();
    }
    out.line("default -> json.skipChildren();");
    out.close();
    out.close();
    out.line(
        model.components().stream()
            .map(RecordReading::variable)
            .collect(Collectors.joining(", ", "return new " + model.name() + "(", ");")));
  }

  private static String variable(String component) {
    return Set.of("json", "name", "seen").contains(component) ? component + "_" : component;
  }
}
