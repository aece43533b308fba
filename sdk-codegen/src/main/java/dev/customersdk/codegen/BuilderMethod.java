package dev.customersdk.codegen;

import java.util.Collection;

/** Which property a method of a builder sets, and how. */
record BuilderMethod(String property, String note) {

  private static final String ADDS = "\n\n<p>Comes on top of what is set already.\n";

  /** Reads it off the name, as the encodings of the core make names. */
  static BuilderMethod of(String method, Collection<String> properties) {
    if (properties.contains(method)) {
      return new BuilderMethod(method, "\n");
    }
    String name = method.replaceFirst("^(clear|addAll|add|put)", "");
    String property = Character.toLowerCase(name.charAt(0)) + name.substring(1);
    return new BuilderMethod(
        properties.stream()
            .filter(each -> each.equals(property) || each.equals(property + "s"))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no property for " + method)),
        method.startsWith("clear") ? "\n\n<p>Sent as null.\n" : ADDS);
  }

  /** The tags for these parameters, as they are written in the source. */
  static String tags(String parameters) {
    StringBuilder tags = new StringBuilder("\n");
    if (!parameters.isEmpty()) {
      String[] each = parameters.split(",(?![^<]*>)", -1);
      for (int i = 0; i < each.length; i++) {
        tags.append("@param ").append(each[i].strip().replaceFirst(".*\\W", ""));
        tags.append(i < each.length - 1 ? " its name\n" : " the value\n");
      }
    }
    return tags + "@return this builder";
  }
}
