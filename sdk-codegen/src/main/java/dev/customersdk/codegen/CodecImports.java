package dev.customersdk.codegen;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What stands before the class in the source of a codec. */
record CodecImports(Model model) {

  /** The whole source. */
  String before(String body) {
    StringBuilder text = new StringBuilder();
    if (!model.packageName().isEmpty()) {
      text.append("package ").append(model.packageName()).append(";\n\n");
    }
    functions().forEach(each -> text.append("import static ").append(each).append(";\n"));
    text.append('\n');
    types(body).forEach(each -> text.append("import ").append(each).append(";\n"));
    return text.append('\n').append(body).toString();
  }

  private Set<String> functions() {
    Set<String> functions = new TreeSet<>();
    if (model.hasExtras()) {
      functions.add(reading("freeForm"));
      functions.add(reading("unusual"));
      functions.add(writing("extras"));
    }
    if (model.isRecord()) {
      functions.add(reading("isNull"));
      functions.add(reading("once"));
    }
    for (Property property : model.properties()) {
      if (!property.value().isByHand()) {
        functions.add(reading(property.value().reader()));
        functions.add(writing(property.value().writer()));
      }
      property.absence().function().ifPresent(each -> functions.add(writing(each)));
    }
    return functions;
  }

  private static String reading(String function) {
    return Names.JSON + "JsonReading." + function;
  }

  private static String writing(String function) {
    return Names.JSON + "JsonWriting." + function;
  }

  private Set<String> types(String body) {
    Set<String> types =
        new TreeSet<>(
            Set.of(
                Names.JACKSON + "core.JsonGenerator",
                Names.JACKSON + "core.JsonParser",
                Names.JACKSON + "core.JsonToken",
                Names.JSON + "JsonCodec",
                "java.io.IOException",
                "java.util.Set",
                "javax.annotation.processing.Generated"));
    model.properties().forEach(property -> types.addAll(property.value().imports()));
    types.removeIf(type -> type.startsWith("java.lang.") || !isUsed(type, body));
    return types;
  }

  private static boolean isUsed(String type, String body) {
    String name = type.substring(type.lastIndexOf('.') + 1);
    return Pattern.compile("\\b" + name + "\\b").matcher(body).find();
  }
}
