package dev.customersdk.core.spi;

import dev.customersdk.core.NullArgumentException;
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
      throw new NullArgumentException(name);
    }
    return value;
  }

  /**
   * The value that a builder's method got, for code that is copied into many of them.
   *
   * @throws IllegalArgumentException that names the property, which is the caller's name, when the
   *     value is null
   */
  public static <T> T ofCaller(@Nullable T value) {
    if (value == null) {
      throw new NullArgumentException(propertyOfCaller());
    }
    return value;
  }

  /**
   * The key that a builder's {@code put…} got, likewise.
   *
   * @throws IllegalArgumentException that names the map, when the key is null
   */
  public static String keyOfCaller(@Nullable String key) {
    if (key == null) {
      throw new NullArgumentException(propertyOfCaller() + " key");
    }
    return key;
  }

  /** The property after which the method is named that called the caller of this one. */
  private static String propertyOfCaller() {
    String method =
        StackWalker.getInstance()
            .walk(frames -> frames.skip(2).findFirst())
            .map(StackWalker.StackFrame::getMethodName)
            .orElse("value");
    return method.startsWith("put") && method.length() > 3
        ? Character.toLowerCase(method.charAt(3)) + method.substring(4)
        : method;
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
