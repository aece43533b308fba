package dev.customersdk.core.spi;

import org.jspecify.annotations.Nullable;

/** Refuses arguments that are not there. */
public final class Argument {

  private Argument() {}

  /**
   * The value.
   *
   * @throws IllegalArgumentException that names the argument, when the value is null
   */
  public static <T> T required(String name, @Nullable T value) {
    if (value == null) {
      throw new IllegalArgumentException(name + ": must not be null");
    }
    return value;
  }
}
