package dev.customersdk.testkit;

import dev.customersdk.testkit.server.ApiKey;
import dev.customersdk.testkit.server.Backend;
import dev.customersdk.testkit.server.EmulatorServer;
import dev.customersdk.testkit.server.Pauses;
import dev.customersdk.testkit.vendor.VendorBackend;
import dev.customersdk.testkit.webhook.WebhookFormat;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Settings of an emulator to be started. Not thread-safe.
 *
 * @param <B> the builder itself
 * @param <E> the emulator that it starts
 */
public abstract class EmulatorBuilder<B extends EmulatorBuilder<B, E>, E extends Emulator> {

  ApiKey key;
  Clock clock = Clock.systemUTC();
  Pauses pauses = Pauses.REAL;
  int keptRequests = Integer.MAX_VALUE;
  InetSocketAddress address = new InetSocketAddress(loopback(), 0);
  boolean failsOnUndocumented;

  EmulatorBuilder(String defaultKey) {
    key = new ApiKey(defaultKey);
  }

  /**
   * The key to accept.
   *
   * @param apiKey the key
   * @return this builder
   */
  public final B apiKey(String apiKey) {
    key = new ApiKey(apiKey);
    return self();
  }

  /**
   * Where timestamps, the {@code Date} of responses and a rate limit's time come from.
   *
   * @param newClock the clock
   * @return this builder
   */
  public final B clock(Clock newClock) {
    clock = Objects.requireNonNull(newClock, "clock");
    return self();
  }

  /**
   * The port to listen on, instead of a free one.
   *
   * @param port the port
   * @return this builder
   */
  public final B port(int port) {
    address = new InetSocketAddress(address.getAddress(), port);
    return self();
  }

  /**
   * The address or name to listen on, instead of 127.0.0.1. Whoever reaches it can do with the
   * emulator what its key allows; the key travels unencrypted.
   *
   * @param host the host
   * @return this builder
   * @throws IllegalArgumentException if this machine does not know the name
   */
  public final B host(String host) {
    try {
      address = new InetSocketAddress(InetAddress.getByName(host), address.getPort());
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("host: there is no " + host, e);
    }
    return self();
  }

  private static InetAddress loopback() {
    try {
      return InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    } catch (UnknownHostException e) {
      throw new IllegalStateException(e); // four bytes are an address
    }
  }

  /**
   * Keeps only the last requests, so many, and of these no more than 64 MB beside the newest; all
   * of them unless called.
   *
   * @param most the largest number
   * @return this builder
   */
  public final B keepRequests(int most) {
    if (most < 1) {
      throw new IllegalArgumentException("most must be positive");
    }
    keptRequests = most;
    return self();
  }

  /**
   * Lets the emulator go by this time, as to its clock and to whatever it delays.
   *
   * @param time the clock that a test advances
   * @return this builder
   */
  public final B time(VirtualTime time) {
    clock = time.clock();
    pauses = time.pauses();
    return self();
  }

  /**
   * Lets {@link dev.customersdk.testkit.junit.EmulatorExtension} fail each test in which something
   * undocumented was sent, whatever the code under test made of the response. Without it, see
   * {@link RequestVerification#onlyDocumented()}.
   *
   * @return this builder
   */
  public final B failOnUndocumented() {
    failsOnUndocumented = true;
    return self();
  }

  EmulatorServer serve(Backend backend) {
    return EmulatorServer.start(address, key, clock, pauses, keptRequests, backend);
  }

  /** Without a format, the vendor documents no webhooks. */
  Optional<WebhookSender> sender(@Nullable WebhookFormat format, VendorBackend backend) {
    if (format == null) {
      return Optional.empty();
    }
    WebhookSender sender = new WebhookSender(format, clock, pauses);
    backend.onChange(sender::changed);
    return Optional.of(sender);
  }

  /**
   * Starts an emulator of its own with these settings.
   *
   * @return the emulator
   */
  public abstract E start();

  @SuppressWarnings("unchecked") // every subclass names itself as B
  private B self() {
    return (B) this;
  }
}
