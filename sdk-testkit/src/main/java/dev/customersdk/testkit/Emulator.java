package dev.customersdk.testkit;

import dev.customersdk.testkit.server.ApiKey;
import dev.customersdk.testkit.server.EmulatorServer;
import dev.customersdk.testkit.vendor.VendorBackend;
import dev.customersdk.testkit.webhook.WebhookFormat;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A vendor's customer API in memory, served over plain HTTP on a free loopback port.
 *
 * <p>Every response has a {@code Date} from the emulator's clock. Thread-safe: requests may arrive
 * at once. Its threads are daemons, which keep no JVM alive; its port and its customers stay until
 * {@link #close()}, which {@link dev.customersdk.testkit.junit.EmulatorExtension} calls for you.
 */
public abstract class Emulator implements AutoCloseable {

  private final ApiKey key;
  private final VendorBackend backend;
  private final EmulatorServer server;
  private final Optional<WebhookSender> webhooks;

  Emulator(Builder<?, ?> settings, VendorBackend backend) {
    this(settings, backend, Optional.empty());
  }

  /** For a vendor that documents webhooks. */
  Emulator(Builder<?, ?> settings, VendorBackend backend, WebhookFormat format) {
    this(settings, backend, Optional.of(new WebhookSender(format, settings.clock)));
  }

  private Emulator(
      Builder<?, ?> settings, VendorBackend backend, Optional<WebhookSender> webhooks) {
    this.key = settings.key;
    this.backend = backend;
    this.webhooks = webhooks;
    webhooks.ifPresent(sender -> backend.onChange(sender::changed));
    this.server = EmulatorServer.start(settings.key, settings.clock, backend);
  }

  final WebhookSender sender() {
    return webhooks.orElseThrow();
  }

  /** Where to send requests, for example {@code http://127.0.0.1:41234}; no trailing slash. */
  public final String baseUrl() {
    return server.baseUrl();
  }

  /** The only API key that is let in; any other gets the vendor's {@code 401}. */
  public final String apiKey() {
    return key.value();
  }

  /**
   * Stores a customer without a request: no fault is used up and nothing is recorded.
   *
   * @param json the customer as the vendor's create takes it, unless the emulator says otherwise
   * @return the new customer's id
   * @throws IllegalArgumentException if the vendor would reject it
   */
  public final String addCustomer(String json) {
    return backend.addCustomer(json);
  }

  /** The stored customer as a get would return it, without an envelope. */
  public final Optional<String> customerJson(String id) {
    return backend.customerJson(id);
  }

  /** How many customers are stored. */
  public final int customerCount() {
    return backend.customerCount();
  }

  /** Lets the next request without a fault of its own meet this one. */
  public final void failNext(Fault fault) {
    server.addFaults(List.of(fault.effect()));
  }

  /**
   * Queues one fault for each of the next requests, in the order in which they arrive; {@link
   * Fault#none()} lets one through.
   */
  public final void failNext(Fault... next) {
    server.addFaults(Arrays.stream(next).map(Fault::effect).toList());
  }

  /**
   * Every request that was read whole since the last {@link #reset()}, in the order in which the
   * reading ended, those that met a fault included. A snapshot; nothing is ever dropped from the
   * recording, so reset it in long runs.
   */
  public final List<RecordedRequest> requests() {
    return server.requests().stream().map(RecordedRequest::new).toList();
  }

  /** The size of {@link #requests()}. */
  public final int requestCount() {
    return server.requestCount();
  }

  /** Forgets customers, waiting faults, recorded requests and webhooks; the addresses stay. */
  public final void reset() {
    server.clear();
    backend.clear();
    webhooks.ifPresent(WebhookSender::reset);
  }

  /** Ends the server and cuts its connections, stalled ones too. Again does nothing. */
  @Override
  public final void close() {
    server.close();
    webhooks.ifPresent(WebhookSender::close);
  }

  /** The kind of emulator and its address, never the key. */
  @Override
  public final String toString() {
    return getClass().getSimpleName() + "[" + baseUrl() + "]";
  }

  /**
   * Settings of an emulator to be started. Not thread-safe.
   *
   * @param <B> the builder itself
   * @param <E> the emulator that it starts
   */
  public abstract static class Builder<B extends Builder<B, E>, E extends Emulator> {

    ApiKey key;
    Clock clock = Clock.systemUTC();

    Builder(String defaultKey) {
      key = new ApiKey(defaultKey);
    }

    /** The key to accept. */
    public final B apiKey(String apiKey) {
      key = new ApiKey(apiKey);
      return self();
    }

    /** Where timestamps, the {@code Date} of responses and a rate limit's time come from. */
    public final B clock(Clock newClock) {
      clock = Objects.requireNonNull(newClock, "clock");
      return self();
    }

    /** Starts an emulator of its own with these settings. */
    public abstract E start();

    @SuppressWarnings("unchecked") // every subclass names itself as B
    private B self() {
      return (B) this;
    }
  }
}
