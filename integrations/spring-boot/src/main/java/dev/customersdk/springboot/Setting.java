package dev.customersdk.springboot;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A property that has a value; no record, which would print a key. */
final class Setting<T> {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{[^{}]*}");

  private final String property;
  private final T value;

  /** Refuses a placeholder that Spring could not replace, and would leave as it is. */
  Setting(String property, T value) {
    this.property = property;
    this.value = value;
    if (value instanceof String text) {
      Matcher left = PLACEHOLDER.matcher(text);
      if (left.find()) {
        throw refused("the placeholder " + left.group() + " has no value");
      }
    }
  }

  T value() {
    return value;
  }

  /** An empty text is as if it were not there, so that one can undo another. */
  boolean isNotBlank() {
    return !(value instanceof String text && text.isBlank());
  }

  void applyTo(Consumer<? super T> setter) {
    try {
      setter.accept(value);
    } catch (IllegalArgumentException e) {
      throw new InvalidClientSettingsException(property, e);
    }
  }

  InvalidClientSettingsException refused(String problem) {
    return new InvalidClientSettingsException(property, problem);
  }
}
