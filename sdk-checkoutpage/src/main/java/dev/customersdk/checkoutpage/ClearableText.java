package dev.customersdk.checkoutpage;

import dev.customersdk.core.Patch;

/** Text of at least one character, blank or not: the empty one clears nothing, null does. */
final class ClearableText {

  private ClearableText() {}

  static void check(String name, Patch<String> text) {
    if (text.value().filter(String::isEmpty).isPresent()) {
      throw new IllegalArgumentException(name + ": must not be empty; clear it to remove it");
    }
  }
}
