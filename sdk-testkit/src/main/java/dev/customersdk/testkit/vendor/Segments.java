package dev.customersdk.testkit.vendor;

import java.util.List;

/** The segments of a path, compared with those of a template. */
final class Segments {

  private Segments() {}

  /** Whether each is as in the template, where one in braces stands for any that is not empty. */
  static boolean match(List<String> template, List<String> path) {
    boolean match = path.size() == template.size();
    for (int i = 0; match && i < path.size(); i++) {
      match =
          template.get(i).startsWith("{")
              ? !path.get(i).isEmpty()
              : template.get(i).equals(path.get(i));
    }
    return match;
  }

  static List<String> of(String path) {
    return List.of(path.substring(1).split("/", -1));
  }
}
