package dev.customersdk.codegen;

import java.util.Collection;

/** Which property a method of a builder sets, and how. */
record BuilderMethod(String name, String property) {

  /** Reads it off the name, as the encodings of the core make names. */
  static BuilderMethod of(String method, Collection<String> properties) {
    if (properties.contains(method)) {
      return new BuilderMethod(method, method);
    }
    String name = method.replaceFirst("^(clear|addAll|add|put)", "");
    String property = Character.toLowerCase(name.charAt(0)) + name.substring(1);
    return new BuilderMethod(
        method,
        properties.stream()
            .filter(each -> each.equals(property) || each.equals(property + "s"))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no comment: " + method)));
  }

  /** Its comment, made of that of the property. */
  String comment(PropertyText text, String parameters) {
    StringBuilder comment = new StringBuilder(description(text)).append("\n\n");
    if (!parameters.isEmpty()) {
      for (String parameter : parameters.split(",(?![^<]*>)", -1)) {
        String word = parameter.strip().replaceFirst(".*\\W", "");
        comment.append("@param ").append(word).append(' ');
        comment.append(word.equals("name") && puts() ? "its name" : value(text, parameter));
        comment.append('\n');
      }
    }
    return comment + "@return this builder";
  }

  private String description(PropertyText text) {
    if (name.equals("putExtra")) {
      return "Adds a property without an accessor; null is written as null.";
    } else if (name.equals(property)) {
      return text.whole();
    }
    return (name.startsWith("clear") ? "Sends null: " : "Adds to what is set: ") + text.continued();
  }

  private String value(PropertyText text, String parameter) {
    if (parameter.matches(".*\\bPatch<.*")) {
      return "what to do with it";
    } else if (parameter.matches(".*\\b(Iterable|Map|List)<.*")) {
      return name.equals(property) ? "all of them, in place of those before" : "those to add";
    } else if (name.equals(property)) {
      return text.phrase();
    }
    return puts() ? "its value" : "the one to add";
  }

  private boolean puts() {
    return name.startsWith("put") && !name.equals(property);
  }
}
