package dev.customersdk.testkit.standalone;

import dev.customersdk.testkit.CheckoutPageEmulator;
import dev.customersdk.testkit.EmulatorBuilder;
import dev.customersdk.testkit.FlexEmulator;
import dev.customersdk.testkit.GenericEmulator;
import dev.customersdk.testkit.KohortEmulator;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The vendors, by the names that the command line knows. */
enum VendorChoice {
  kohort("sk_test_"),
  checkoutpage("checkoutpage_"),
  flex("fsk_test_"),
  generic("sk_test_");

  private final String prefixOfKeys;

  VendorChoice(String prefixOfKeys) {
    this.prefixOfKeys = prefixOfKeys;
  }

  /** A test key that nobody can guess. */
  String inventedKey() {
    byte[] random = new byte[16];
    new SecureRandom().nextBytes(random);
    return prefixOfKeys + HexFormat.of().formatHex(random);
  }

  EmulatorBuilder<?, ?> builder() {
    return switch (this) {
      case kohort -> KohortEmulator.builder();
      case checkoutpage -> CheckoutPageEmulator.builder();
      case flex -> FlexEmulator.builder();
      case generic -> GenericEmulator.builder();
    };
  }

  /**
   * With a rate limit: the documented one for 0, so many requests a minute otherwise.
   *
   * @throws IllegalArgumentException for a limit that the emulator cannot keep
   */
  EmulatorBuilder<?, ?> rateLimited(int perMinute) {
    if (this == kohort) {
      throw new IllegalArgumentException(
          "KohortPay documents none; inject the fault tooManyRequests instead");
    }
    if (this == flex && perMinute < 1) {
      throw new IllegalArgumentException(
          "Flex documents no number; say how many a minute, as in --rate-limit=60");
    }
    if (this != flex && perMinute != 0) {
      throw new IllegalArgumentException("this vendor documents its own; leave the number away");
    }
    return switch (this) {
      case checkoutpage -> CheckoutPageEmulator.builder().withRateLimit();
      case generic -> GenericEmulator.builder().withRateLimit();
      default -> FlexEmulator.builder().withRateLimit(perMinute);
    };
  }
}
