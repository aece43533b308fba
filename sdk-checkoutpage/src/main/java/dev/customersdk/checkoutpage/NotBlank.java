package dev.customersdk.checkoutpage;

import dev.customersdk.core.Patch;

/** Refuses blank text where the vendor wants a field cleared with null instead. */
final class NotBlank {

  private NotBlank() {}

  static void require(String field, Patch<String> patch) {
    if (patch.value().filter(String::isBlank).isPresent()) {
      throw new IllegalArgumentException(field + ": must not be blank; clear it to remove it");
    }
  }
}
