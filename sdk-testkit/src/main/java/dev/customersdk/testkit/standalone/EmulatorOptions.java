package dev.customersdk.testkit.standalone;

import dev.customersdk.testkit.EmulatorBuilder;
import java.net.InetSocketAddress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Option;

/**
 * Which emulator it is, and what it has at the beginning. Each method throws an {@link
 * IllegalArgumentException} that names the option.
 */
final class EmulatorOptions {

  @Option(
      names = "--vendor",
      required = true,
      description = "One of ${COMPLETION-CANDIDATES}.",
      showDefaultValue = Visibility.NEVER)
  private VendorChoice vendor = VendorChoice.kohort;

  @Option(names = "--api-key", description = "The only key that is let in.")
  private @Nullable String apiKey;

  @Option(
      names = "--seed-customers",
      paramLabel = "N",
      description = "Invented customers to begin with, unless the state file has some.")
  private int seedCustomers = 0;

  @Option(
      names = "--rate-limit",
      arity = "0..1",
      fallbackValue = "0",
      paramLabel = "PER_MINUTE",
      description =
          "Keeps the documented rate limit; for flex, which documents no number, this one.")
  private @Nullable Integer rateLimit;

  VendorChoice vendor() {
    return vendor;
  }

  int seedCustomers() {
    if (seedCustomers < 0 || seedCustomers > ControlApi.MOST_CUSTOMERS) {
      throw new IllegalArgumentException(
          "--seed-customers: must be from 0 to " + ControlApi.MOST_CUSTOMERS);
    }
    return seedCustomers;
  }

  EmulatorBuilder<?, ?> builder(InetSocketAddress address) {
    EmulatorBuilder<?, ?> builder = limited();
    try {
      builder.apiKey(apiKey == null ? vendor.inventedKey() : apiKey);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("--api-key: " + e.getMessage(), e);
    }
    return builder
        .host(address.getAddress().getHostAddress())
        .port(address.getPort())
        .keepRequests(ControlApi.SHOWN);
  }

  private EmulatorBuilder<?, ?> limited() {
    try {
      return rateLimit == null ? vendor.builder() : vendor.rateLimited(rateLimit);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("--rate-limit: " + e.getMessage(), e);
    }
  }
}
