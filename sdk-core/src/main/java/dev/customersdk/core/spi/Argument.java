package dev.customersdk.core.spi;

import dev.customersdk.core.NullArgumentException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rejects arguments that are missing or empty. */
public final class Argument {

  /** What the names of builders' methods put before that of the property. */
  private static final List<String> PREFIXES = List.of("put", "addAll", "add");

  private Argument() {}

  /**
   * {@return the value}
   *
   * @param <T> the type of the value
   * @param name the name of the argument
   * @param value the argument
   * @throws IllegalArgumentException that names the argument, when the value is null
   */
  public static <T> T required(String name, @Nullable T value) {
    if (value == null) {
      throw new NullArgumentException(name);
    }
    return value;
  }

  /**
   * {@return the value that a builder's method got, for code that is copied into many of them}
   *
   * @param <T> the type of the value
   * @param value the argument
   * @throws IllegalArgumentException that names the property, which is the caller's name, when the
   *     value is null
   */
  public static <T> T requiredByBuilder(@Nullable T value) {
    if (value == null) {
      throw new NullArgumentException(propertyOfCaller());
    }
    return value;
  }

  /**
   * {@return the key that a builder's {@code put…} got, likewise}
   *
   * @param key the key
   * @throws IllegalArgumentException that names the map, when the key is null
   */
  public static String requiredKeyByBuilder(@Nullable String key) {
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
    for (String prefix : PREFIXES) {
      int at = prefix.length();
      if (method.startsWith(prefix)
          && method.length() > at
          && Character.isUpperCase(method.charAt(at))) {
        return Character.toLowerCase(method.charAt(at)) + method.substring(at + 1);
      }
    }
    return method;
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

  /** The text, unless it is empty, has blanks around it or anything but printable ASCII in it. */
  static String printable(String name, String text) {
    if (!required(name, text).matches("[!-~]([ -~]*[!-~])?")) {
      throw new IllegalArgumentException(
          name + ": printable ASCII only, not empty, and no blanks around it");
    }
    return text;
  }

  /**
   * The number.
   *
   * @throws IllegalArgumentException that names the argument, when it is less than zero
   */
  static int notNegative(String name, int number) {
    if (number < 0) {
      throw new IllegalArgumentException(name + ": must be at least 0, was " + number);
    }
    return number;
  }

  /**
   * Rejects text that is there and blank.
   *
   * @param name the name of the argument
   * @param text the text, if there is one
   */
  public static void notBlank(String name, Optional<String> text) {
    notBlank(name, text, "must not be empty");
  }

  /**
   * Rejects text that is there and blank.
   *
   * @param name the name of the argument
   * @param text the text, if there is one
   * @param problem what the message says after the name
   */
  public static void notBlank(String name, Optional<String> text, String problem) {
    if (text.filter(String::isBlank).isPresent()) {
      throw new IllegalArgumentException(name + ": " + problem);
    }
  }
}
