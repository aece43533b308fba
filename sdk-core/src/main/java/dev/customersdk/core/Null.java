package dev.customersdk.core;

import org.jspecify.annotations.Nullable;

/** Refuses nulls by name. */
final class Null {

  private Null() {}

  /** The value, unless it is null. */
  static <T> T refused(String name, @Nullable T value) {
    if (value == null) {
      throw new NullArgumentException(name);
    }
    return value;
  }
}
