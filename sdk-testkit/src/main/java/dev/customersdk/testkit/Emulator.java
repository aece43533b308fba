package dev.customersdk.testkit;

import dev.customersdk.testkit.server.ApiKey;
import dev.customersdk.testkit.server.EmulatorServer;
import dev.customersdk.testkit.server.Pauses;
import dev.customersdk.testkit.vendor.VendorBackend;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A vendor's customer API in memory, served over plain HTTP, on a free loopback port unless told
 * otherwise.
 *
 * <p>Every response has a {@code Date} from the emulator's clock. Thread-safe: requests may arrive
 * at once. Its threads are daemons, which keep no JVM alive; its port and its customers stay until
 * {@link #close()}, which {@link dev.customersdk.testkit.junit.EmulatorExtension} calls for you.
 */
public abstract class Emulator implements AutoCloseable {

  private final ApiKey key;
  private final Clock clock;
  private final VendorBackend backend;
  private final EmulatorServer server;

  Emulator(Builder<?, ?> settings, VendorBackend backend) {
    this.key = settings.key;
    this.clock = settings.clock;
    this.backend = backend;
    this.server =
        EmulatorServer.start(
            settings.address,
            settings.key,
            settings.clock,
            settings.pauses,
            settings.keptRequests,
            backend);
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

  /** The ids of all customers that are stored, the newest first. */
  public final List<String> customerIds() {
    return backend.customerIds();
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
   * Puts a fault into force for the requests that the rule names. Queued faults come first, then
   * {@link Fault#dropBeforeReading()}, then rules in the order of their injection; a request meets
   * one at most.
   *
   * @return what ends it, and counts the requests that met it
   * @throws IllegalArgumentException for an endpoint that the vendor does not have
   */
  public final InjectedFault inject(FaultRule rule) {
    rule.endpoint.ifPresent(this::requireEndpoint);
    InjectedFault injected = new InjectedFault(rule, clock, server::removeFaults);
    server.addFaults(injected.faults());
    return injected;
  }

  private void requireEndpoint(Endpoint endpoint) {
    if (!backend.hasEndpoint(endpoint.method(), endpoint.path())) {
      throw new IllegalArgumentException(
          "this vendor has no " + endpoint + "; write it as documented, as in GET /customers/{id}");
    }
  }

  /** Ends all faults, those that wait and those in force. */
  public final void clearFaults() {
    server.clearFaults();
  }

  /**
   * Every request that was read whole since the last {@link #reset()}, in the order in which the
   * reading ended, those that met a fault included; the last ones, where {@link
   * Builder#keepRequests(int)} says so. A snapshot.
   */
  public final List<RecordedRequest> requests() {
    return server.requests().stream().map(RecordedRequest::new).toList();
  }

  /** How many requests were read since the last {@link #reset()}, whether they are kept or not. */
  public final int requestCount() {
    return server.requestCount();
  }

  /**
   * Everything that is stored, as JSON lines, for {@link #restore(String)}. Ids go on where they
   * were. Faults, recorded requests and settings are not part of it.
   */
  public final String snapshot() {
    return backend.save();
  }

  /**
   * Replaces everything that is stored by a snapshot, which may be of another emulator of this
   * vendor, and of another run.
   *
   * @throws IllegalArgumentException for anything else; what is stored stays as it is
   */
  public final void restore(String snapshot) {
    backend.restore(snapshot);
  }

  /** Forgets customers, faults and recorded requests; the address stays. */
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
    Pauses pauses = Pauses.REAL;
    int keptRequests = Integer.MAX_VALUE;
    InetSocketAddress address = new InetSocketAddress(loopback(), 0);

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

    /** The port to listen on, instead of a free one. */
    public final B port(int port) {
      address = new InetSocketAddress(address.getAddress(), port);
      return self();
    }

    /**
     * The address or name to listen on, instead of 127.0.0.1. Whoever reaches it can do with the
     * emulator what its key allows; the key travels unencrypted.
     *
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

    /** Keeps only the last requests, so many; all of them unless called. */
    public final B keepRequests(int most) {
      if (most < 1) {
        throw new IllegalArgumentException("most must be positive");
      }
      keptRequests = most;
      return self();
    }

    /** Lets the emulator go by this time, as to its clock and to whatever it delays. */
    public final B time(VirtualTime time) {
      clock = time.clock();
      pauses = time.pauses();
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
