package dev.customersdk.examples;

import dev.customersdk.generic.Customer;
import dev.customersdk.generic.CustomerType;
import java.util.Optional;

/** Properties and constants that came to the vendor after this version of the SDK. */
final class NewsFromTheVendor {

  private NewsFromTheVendor() {}

  /** A property for which the SDK has no method yet. */
  static Optional<String> tier(Customer customer) {
    return customer.extras().get("tier") instanceof String tier
        ? Optional.of(tier)
        : Optional.empty();
  }

  /** A constant that the SDK may not have yet. */
  static String kind(Customer customer) {
    return customer
        .type()
        .map(type -> type.is(CustomerType.BUSINESS) ? "a company" : type.wireValue())
        .orElse("of no kind");
  }
}
