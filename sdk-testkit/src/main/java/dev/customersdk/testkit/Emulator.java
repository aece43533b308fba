package dev.customersdk.testkit;

import dev.customersdk.testkit.server.ApiKey;
import dev.customersdk.testkit.server.EmulatorServer;
import dev.customersdk.testkit.vendor.VendorBackend;
import dev.customersdk.testkit.webhook.WebhookFormat;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A vendor's customer API in memory, over plain HTTP, on a free loopback port unless set. Every
 * response has a {@code Date} from the emulator's clock. Thread-safe: requests may arrive at once.
 * Its threads are daemons, which keep no JVM alive; its port and its customers stay until {@link
 * #close()}, which {@link dev.customersdk.testkit.junit.EmulatorExtension} calls for some.
 */
public abstract class Emulator implements AutoCloseable {

  private final ApiKey key;
  private final Clock clock;
  private final VendorBackend backend;
  private final EmulatorServer server;
  private final boolean failsOnUndocumented;
  private final String starter;
  final Optional<WebhookSender> webhooks;

  /** Without a format, the vendor documents no webhooks. */
  Emulator(
      EmulatorBuilder<?, ?> settings, VendorBackend backend, @Nullable WebhookFormat webhooks) {
    this.key = settings.key;
    this.clock = settings.clock;
    this.backend = backend;
    this.webhooks = settings.sender(webhooks, backend);
    this.failsOnUndocumented = settings.failsOnUndocumented;
    this.server = settings.serve(backend);
    this.starter = Starter.of(this);
  }

  /** {@return where to send requests, like {@code http://127.0.0.1:41234}; no trailing slash} */
  public final String baseUrl() {
    return server.baseUrl();
  }

  /** {@return the only API key that is let in; any other gets the vendor's {@code 401}} */
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
   * Stores invented customers, see {@link #customer()}.
   *
   * @param number how many
   * @return their ids, oldest first
   */
  public final List<String> addCustomers(int number) {
    if (number < 0) {
      throw new IllegalArgumentException("number must not be negative");
    }
    return Stream.generate(() -> customer().add()).limit(number).toList();
  }

  /** {@return a complete, valid, invented customer, not stored yet; unlike all since the reset} */
  public final CustomerFixture customer() {
    return new CustomerFixture(backend.nextSample(), backend::addSample);
  }

  /**
   * {@return the stored customer as a get would return it, without an envelope}
   *
   * @param id of the customer; empty is returned for an unknown one
   */
  public final Optional<String> customerJson(String id) {
    return backend.customerJson(id);
  }

  /** {@return the ids of all customers that are stored, the newest first} */
  public final List<String> customerIds() {
    return backend.customerIds();
  }

  /** {@return how many customers are stored} */
  public final int customerCount() {
    return backend.customerCount();
  }

  /**
   * Queues a fault for each of the next requests; {@link Fault#none()} lets one through.
   *
   * @param next in the order in which they are met
   */
  public final void failNext(Fault... next) {
    server.addFaults(Stream.of(next).map(Fault::effect).toList());
  }

  /**
   * Puts a fault into force for the requests that the rule names. A request meets one at most: a
   * queued one before {@link Fault#dropBeforeReading()}, and that before rules, the oldest first.
   *
   * @param rule when, and what
   * @return what ends it, and counts the requests that met it
   * @throws IllegalArgumentException for an endpoint that the vendor does not have
   */
  public final InjectedFault inject(FaultRule rule) {
    rule.requireEndpointOf(backend.documented());
    return InjectedFault.into(server, rule, clock);
  }

  /** {@return what the vendor documents, each as {@code GET /customers/{id}}} */
  public final List<String> endpoints() {
    return backend.documented().names();
  }

  /** Ends all faults, those that wait and those in force. */
  public final void clearFaults() {
    server.clearFaults();
  }

  /**
   * {@return a copy of the requests read whole since {@link #reset()}, ordered by their ends, with
   * a fault or without; only the last ones with {@link EmulatorBuilder#keepRequests(int)}}
   */
  public final List<RecordedRequest> requests() {
    return RecordedRequest.all(server.requests(), backend.documented());
  }

  /** {@return how many requests were read since the last {@link #reset()}, kept or not} */
  public final int requestCount() {
    return server.requestCount();
  }

  /** {@return all that is stored, and the ids to come, as JSON lines; no faults, no requests} */
  public final String snapshot() {
    return backend.save();
  }

  /**
   * {@return a number that grows with what may change {@link #snapshot()}, but ids of responses}
   */
  public final long changeCount() {
    return backend.changeCount();
  }

  /**
   * Replaces everything that is stored by a snapshot of an emulator of this vendor.
   *
   * @param snapshot from {@link #snapshot()}
   * @throws IllegalArgumentException for anything else; what is stored stays as it is
   */
  public final void restore(String snapshot) {
    backend.restore(snapshot);
  }

  /** {@return assertions about {@link #requests()} as they are now} */
  public final RequestVerification verify() {
    return new RequestVerification(
        new ReceivedRequests(requests(), apiKey()), backend.documented(), backend.deviations());
  }

  /** {@return whether {@link EmulatorBuilder#failOnUndocumented()} was asked for} */
  public final boolean failsOnUndocumented() {
    return failsOnUndocumented;
  }

  /** {@return the class whose code started it, by name; JUnit's extension closes only a test's} */
  public final String startedBy() {
    return starter;
  }

  /** Forgets customers, faults, requests, and webhooks with their endpoint; the address stays. */
  public final void reset() {
    server.clear();
    backend.clear();
    webhooks.ifPresent(WebhookSender::reset);
  }

  /** Ends the server and cuts its connections, stalled ones too. Again does nothing. */
  @Override
  public final void close() {
    server.close();
    webhooks.ifPresent(WebhookSender::stop);
  }

  @Override
  public final String toString() {
    return getClass().getSimpleName() + "[" + baseUrl() + "]";
  }
}
