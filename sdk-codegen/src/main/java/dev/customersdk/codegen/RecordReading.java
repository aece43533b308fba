package dev.customersdk.codegen;

import java.util.List;
import java.util.Set;

/**
 * The body of {@code read} for a record.
 *
 * <p>What the mapper makes of a component that comes twice depends on what else came before, so
 * that is left to it.
 */
record RecordReading(Model model, SourceText out) {

  void write() {
    List<Property> components = model.properties();
    for (Property each : components) {
      out.line(each.value().declaration() + " " + variable(each) + " = null;");
    }
    out.line("long seen = 0;");
    out.open(SourceText.EACH_NAME);
    out.line("json.nextToken();");
    out.open("switch (name) {");
    for (Property each : components) {
      out.open(each.label() + " {");
      out.line("seen = once(seen, " + components.indexOf(each) + ");");
      out.line(variable(each) + " =", "isNull(json) ? null : " + each.value().reading() + ";");
      out.close();
    }
    out.line("default -> json.skipChildren();");
    out.close();
    out.close();
    List<String> arguments = components.stream().map(RecordReading::variable).toList();
    out.call("return new " + model.reference() + "(", arguments, ");");
  }

  private static String variable(Property component) {
    String name = component.attribute();
    return Set.of("json", "name", "seen").contains(name) ? name + "_" : name;
  }
}
