package dev.customersdk.core.spi;

import dev.customersdk.core.internal.client.Core;

/** The parameters in a path, {@code {name}} each, which are filled from left to right. */
final class PathParameters {

  private PathParameters() {}

  /** The value, unless it is one that cannot be a segment; refused by this name. */
  static String segment(String name, String value) {
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException(name + ": must not be empty");
    }
    if (value.equals(".") || value.equals("..")) {
      throw new IllegalArgumentException(
          name + ": must not be \".\" or \"..\", which would address something else");
    }
    return Core.ACCESS.wellFormed(name, value);
  }

  /** Expects the parameter behind those that are filled to have this name. */
  static void requireNext(String name, String path, int filled) {
    int at = next(path, filled);
    if (at < 0 || !path.startsWith(name, at + 1) || path.charAt(at + 1 + name.length()) != '}') {
      throw new IllegalStateException(path + " does not have the parameter {" + name + "} here");
    }
  }

  /** Where the parameter behind those that are filled begins, or -1. */
  static int next(String path, int filled) {
    int at = path.indexOf('{');
    for (int i = 0; i < filled && at >= 0; i++) {
      at = path.indexOf('{', at + 1);
    }
    return at;
  }
}
