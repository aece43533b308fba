package dev.customersdk.testkit.generic;

import java.util.Map;
import java.util.Set;

/**
 * What is known of the values of tax identifiers: the vendor documents values that verify in test
 * mode, and that the format is checked, but not the formats; those of these types are read off the
 * values.
 */
final class TaxNumbers {

  private static final Map<String, Set<String>> VERIFIED =
      Map.of(
          "be", Set.of("BE0000000000", "BE1234567890"),
          "de", Set.of("DE000000000", "DE123456789"),
          "it", Set.of("IT00000000000", "IT12345678901"),
          "it_natural", Set.of("IT00000000000", "IT12345678901"));

  private static final Map<String, String> FORMATS =
      Map.of(
          "be", "BE[0-9]{10}",
          "de", "DE[0-9]{9}",
          "it", "IT[0-9]{11}",
          "it_natural", "IT[0-9]{11}");

  private TaxNumbers() {}

  static boolean verifies(String type, String value) {
    return VERIFIED.getOrDefault(type, Set.of()).contains(value);
  }

  static boolean isWellFormed(String type, String value) {
    return value.matches(FORMATS.getOrDefault(type, ".*"));
  }
}
