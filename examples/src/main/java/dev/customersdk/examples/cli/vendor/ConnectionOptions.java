package dev.customersdk.examples.cli.vendor;

import dev.customersdk.core.spi.ClientBuilder;
import dev.customersdk.examples.cli.console.Console;
import dev.customersdk.testkit.Emulator;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where requests go, and how long they may take. */
public final class ConnectionOptions {

  @Option(
      names = "--emulator",
      description =
          "Try it, without a key: at an emulator with some invented customers, that"
              + " forgets everything when the command ends.")
  private boolean emulated;

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      description = "Where the vendor is, unless the environment or the SDK says so.")
  private @Nullable String baseUrl;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "The longest time for each call, attempts and waits included; 60 unless set.")
  private long timeout = 60;

  @Option(
      names = "--quote-vendor",
      description = "Adds the vendor's own text to a failure; it may repeat what was sent.")
  private boolean vendorQuoted;

  /**
   * A client of the vendor.
   *
   * @throws IllegalArgumentException when there is no key or no base URL
   */
  public Connection open(Vendor vendor, Console console) {
    return open(vendor, console.environment());
  }

  /** A client that looks at requests and sends none, for which it needs no key. */
  public Connection preview(Vendor vendor, Console console) {
    Map<String, String> environment = new HashMap<>(console.environment());
    environment.putIfAbsent(vendor.variable("API_KEY"), "none");
    return open(vendor, environment);
  }

  private Connection open(Vendor vendor, Map<String, String> environment) {
    if (emulated && baseUrl != null) {
      throw new IllegalArgumentException("--emulator: not together with --base-url");
    }
    ClientBuilder<?, ? extends AutoCloseable> builder = vendor.builder();
    builder.timeout(Duration.ofSeconds(timeout));
    if (vendorQuoted) {
      builder.quoteVendorMessages();
    }
    if (!emulated) {
      return atVendor(vendor, builder, environment);
    }
    Emulator emulator = vendor.startEmulator();
    builder.baseUrl(emulator.baseUrl()).apiKey(emulator.apiKey());
    return new Connection(vendor, builder.build(), emulator.baseUrl(), emulator.apiKey(), emulator);
  }

  private Connection atVendor(
      Vendor vendor,
      ClientBuilder<?, ? extends AutoCloseable> builder,
      Map<String, String> environment) {
    String variable = vendor.variable("API_KEY");
    String key = environment.getOrDefault(variable, "").strip();
    if (key.isEmpty()) {
      throw new IllegalArgumentException(
          "no API key: set the environment variable " + variable + ", or try it with --emulator");
    }
    builder.environment(environment);
    String url = environment.getOrDefault(vendor.variable("BASE_URL"), "");
    if (baseUrl != null) {
      url = baseUrl;
      builder.baseUrl(baseUrl);
    }
    try {
      return new Connection(vendor, builder.build(), url, key, null);
    } catch (IllegalStateException e) {
      throw new IllegalArgumentException(
          "no base URL: set the environment variable "
              + vendor.variable("BASE_URL")
              + ", or use --base-url",
          e);
    }
  }
}
