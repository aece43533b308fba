package dev.customersdk.core.spi;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rejects arguments that are missing or empty. */
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

  /**
   * The duration.
   *
   * @throws IllegalArgumentException that names the argument, when it is zero or less
   */
  static Duration positive(String name, Duration duration) {
    if (required(name, duration).isZero() || duration.isNegative()) {
      throw new IllegalArgumentException(name + ": must be more than zero, was " + duration);
    }
    return duration;
  }

  /** Rejects text that is there and blank. */
  public static void notBlank(String name, Optional<String> text) {
    notBlank(name, text, "must not be empty");
  }

  /**
   * Rejects text that is there and blank.
   *
   * @param problem what the message says after the name
   */
  public static void notBlank(String name, Optional<String> text, String problem) {
    if (text.filter(String::isBlank).isPresent()) {
      throw new IllegalArgumentException(name + ": " + problem);
    }
  }
}
