package dev.customersdk.codegen;

import java.util.List;

/** The body of {@code read} for an interface with a builder: the last of several values counts. */
record BuilderReading(Model model, SourceText out) {

  void write() {
    out.line(model.reference() + ".Builder builder =", model.reference() + ".builder();");
    out.open(SourceText.EACH_NAME);
    out.open("if (json.nextToken() == JsonToken.VALUE_NULL) {");
    nulls(model.properties().stream().filter(each -> each.absence() == Absence.KEEP).toList());
    out.line("continue;");
    out.close();
    out.open("switch (name) {");
    for (Property property : model.properties()) {
      String value = property.value().reading();
      out.line(property.label(), "builder." + property.attribute() + "(" + value + ");");
    }
    if (model.hasExtras()) {
      out.line("default -> builder.putExtra(name, freeForm(json));");
    } else {
      out.line("default -> json.skipChildren();");
    }
    out.close();
    out.close();
    out.line("return builder.build();");
  }

  /** Null clears a patch and is kept as an extra; elsewhere it means the same as nothing. */
  private void nulls(List<Property> patches) {
    if (!patches.isEmpty()) {
      out.open("switch (name) {");
      for (Property patch : patches) {
        out.line(patch.label(), "builder.clear" + capitalised(patch.attribute()) + "();");
      }
      out.line("default -> {}");
      out.close();
    }
    if (model.hasExtras()) {
      out.open("if (!NAMES.contains(name)) {");
      out.line("builder.putExtra(name, null);");
      out.close();
    }
  }

  private static String capitalised(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
