package dev.customersdk.testkit;

import dev.customersdk.testkit.server.ApiKey;
import dev.customersdk.testkit.server.EmulatorServer;
import dev.customersdk.testkit.vendor.VendorBackend;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

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
  private final boolean failsOnUndocumented;

  Emulator(Builder<?, ?> settings, VendorBackend backend) {
    this.key = settings.key;
    this.backend = backend;
    this.failsOnUndocumented = settings.failsOnUndocumented;
    this.server = EmulatorServer.start(settings.key, settings.clock, backend);
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

  /**
   * Stores so many invented customers as {@link #customer()} gives them; their ids, oldest first.
   */
  public final List<String> addCustomers(int number) {
    if (number < 0) {
      throw new IllegalArgumentException("number must not be negative");
    }
    return Stream.generate(() -> customer().add()).limit(number).toList();
  }

  /**
   * A complete, valid, invented customer, with the vendor's property names; not stored yet. It
   * differs from all before; after {@link #reset()} the same ones come again.
   */
  public final CustomerFixture customer() {
    return new CustomerFixture(backend.nextSample(), backend::addSample);
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
    return server.requests().stream()
        .map(request -> new RecordedRequest(request, backend.documented()))
        .toList();
  }

  /** The size of {@link #requests()}. */
  public final int requestCount() {
    return server.requestCount();
  }

  /** Those of {@link #requests()} in which something undocumented was sent, faults or not. */
  public final List<RecordedRequest> undocumentedRequests() {
    return requests().stream().filter(request -> request.undocumented().isPresent()).toList();
  }

  /** Assertions about {@link #requests()} as they are now. */
  public final RequestVerification verify() {
    return new RequestVerification(new ReceivedRequests(requests(), apiKey()));
  }

  /** Whether {@link Builder#failOnUndocumented()} was asked for. */
  public final boolean failsOnUndocumented() {
    return failsOnUndocumented;
  }

  /** Forgets customers, waiting faults and recorded requests; the address stays. */
  public final void reset() {
    server.clear();
    backend.clear();
  }

  /** Ends the server and cuts its connections, stalled ones too. Again does nothing. */
  @Override
  public final void close() {
    server.close();
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
    boolean failsOnUndocumented;

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

    /**
     * Lets {@link dev.customersdk.testkit.junit.EmulatorExtension} fail each test in which
     * something undocumented was sent, whatever the code under test made of the response. Without
     * it, see {@link RequestVerification#onlyDocumented()}.
     */
    public final B failOnUndocumented() {
      failsOnUndocumented = true;
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
