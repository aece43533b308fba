package dev.customersdk.examples.cli.vendor;

import dev.customersdk.testkit.Emulator;
import org.jspecify.annotations.Nullable;

/**
 * A client of a vendor, and the emulator it talks to, if it does.
 *
 * @param vendor the vendor
 * @param client its client
 * @param url where that sends requests, as far as anybody said
 * @param key its API key
 * @param emulator what has to be closed with it
 */
public record Connection(
    Vendor vendor, AutoCloseable client, String url, String key, @Nullable Emulator emulator)
    implements AutoCloseable {

  @Override
  public void close() {
    try {
      client.close();
    } catch (Exception e) {
      throw new IllegalStateException("a client of " + vendor.title() + " does not close", e);
    } finally {
      if (emulator != null) {
        emulator.close();
      }
    }
  }

  @Override
  public String toString() {
    return "Connection[" + vendor + "]";
  }
}
