package dev.customersdk.codegen;

import java.util.Optional;

/** How an attribute says that there is no value to write. */
enum Absence {
  /** Null, or never. */
  NULL("%s", ""),

  /** An empty {@code Optional}. */
  EMPTY_OPTIONAL("%s.orElse(null)", ""),

  /** An empty list or map. */
  EMPTY("unlessEmpty(%s)", "unlessEmpty"),

  /** A {@code Patch} that keeps. */
  KEEP("unlessCleared(json, %2$s, %1$s)", "unlessCleared");

  private final String orNull;
  private final String function;

  Absence(String orNull, String function) {
    this.orNull = orNull;
    this.function = function;
  }

  /** An expression for the value to write under the name, or null. */
  String orNull(String attribute, String name) {
    return orNull.formatted(attribute, name);
  }

  /** The function of {@code JsonWriting} in that expression. */
  Optional<String> function() {
    return Optional.of(function).filter(name -> !name.isEmpty());
  }
}
