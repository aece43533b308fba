package dev.customersdk.codegen;

/** How an attribute says that there is no value to write. */
enum Absence {
  /** Null, or never. */
  NULL("%s"),

  /** An empty {@code Optional}. */
  EMPTY_OPTIONAL("%s.orElse(null)"),

  /** An empty list or map. */
  EMPTY("unlessEmpty(%s)"),

  /** A {@code Patch} that keeps. */
  KEEP("unlessCleared(json, %2$s, %1$s)");

  private final String orNull;

  Absence(String orNull) {
    this.orNull = orNull;
  }

  /** An expression for the value to write under the name, or null. */
  String orNull(String attribute, String name) {
    return orNull.formatted(attribute, name);
  }
}
