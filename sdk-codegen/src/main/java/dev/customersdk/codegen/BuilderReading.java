package dev.customersdk.codegen;

import java.util.List;

/** The body of {@code read} for an interface with a builder: the last of several values counts. */
record BuilderReading(Model model, SourceText out) {

  void write() {
    out.line(model.name() + ".Builder builder =", model.name() + ".builder();");
    out.open(
        "for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {");
    nulls();
    out.open("switch (name) {");
    for (Property property : model.properties()) {
      out.line(
          property.label() + " ->",
          "builder." + property.attribute() + "(" + property.value().reading() + ");");
    }
    if (model.hasExtras()) {
      out.line("case " + CodecSource.quoted(Names.EXTRAS) + " -> throw unusual();");
      out.line("default -> builder.putExtra(name, freeForm(json));");
    } else {
      out.line("default -> json.skipChildren();");
    }
    out.close();
    out.close();
    out.line("return builder.build();");
  }

  /** Those that clear, or are extras; others count as absent. */
  private void nulls() {
    out.open("if (json.nextToken() == JsonToken.VALUE_NULL) {");
    List<Property> patches = model.patches();
    if (!patches.isEmpty()) {
      out.open("switch (name) {");
      for (Property patch : patches) {
        out.line(patch.label() + " ->", "builder.clear" + capitalised(patch.attribute()) + "();");
      }
      if (model.hasExtras()) {
        out.open("default -> {");
        extraNull();
        out.close();
      } else {
        out.line("default -> {}");
      }
      out.close();
    } else if (model.hasExtras()) {
      extraNull();
    }
    out.line("continue;");
    out.close();
  }

  private void extraNull() {
    out.open("if (!NAMES.contains(name)) {");
    out.line("builder.putExtra(name, null);");
    out.close();
  }

  private static String capitalised(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
