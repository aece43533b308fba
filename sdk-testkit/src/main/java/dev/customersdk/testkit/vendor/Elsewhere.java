package dev.customersdk.testkit.vendor;

import java.util.List;

/**
 * An endpoint that the vendor documents and the emulator does not have.
 *
 * @param methods any, if there are none
 * @param template with all paths below it, if there are no methods
 */
record Elsewhere(List<String> methods, List<String> template) {

  /** Reads {@code GET POST /orders}, or {@code /webhooks} for whatever is there and below. */
  static Elsewhere of(String text) {
    List<String> words = List.of(text.split(" "));
    int last = words.size() - 1;
    return new Elsewhere(words.subList(0, last), Segments.of(words.get(last)));
  }

  boolean matches(String method, List<String> path) {
    return methods.isEmpty()
        ? Segments.match(template, path.stream().limit(template.size()).toList())
        : methods.contains(method) && Segments.match(template, path);
  }
}
