package dev.customersdk.testkit;

import dev.customersdk.testkit.server.ApiKey;
import dev.customersdk.testkit.server.EmulatorServer;
import dev.customersdk.testkit.vendor.VendorBackend;
import dev.customersdk.testkit.webhook.WebhookFormat;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A vendor's customer API in memory, served over plain HTTP, on a free loopback port unless told
 * otherwise.
 *
 * <p>Every response has a {@code Date} from the emulator's clock. Thread-safe: requests may arrive
 * at once. Its threads are daemons, which keep no JVM alive; its port and its customers stay until
 * {@link #close()}, which {@link dev.customersdk.testkit.junit.EmulatorExtension} calls for some.
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
    this.webhooks = settings.sender(webhooks);
    this.webhooks.ifPresent(sender -> backend.onChange(sender::changed));
    this.failsOnUndocumented = settings.failsOnUndocumented;
    this.server = settings.serve(backend);
    this.starter = Starter.of(this);
  }

  /**
   * {@return where to send requests, for example {@code http://127.0.0.1:41234}; no trailing slash}
   */
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
   * Stores so many invented customers, see {@link #customer()}; their ids, oldest first.
   *
   * @param number how many
   * @return what was found
   */
  public final List<String> addCustomers(int number) {
    if (number < 0) {
      throw new IllegalArgumentException("number must not be negative");
    }
    return Stream.generate(() -> customer().add()).limit(number).toList();
  }

  /**
   * {@return a complete, valid, invented customer, with the vendor's property names; not stored
   * yet} It differs from all before; after {@link #reset()} the same ones come again.
   */
  public final CustomerFixture customer() {
    return new CustomerFixture(backend.nextSample(), backend::addSample);
  }

  /**
   * {@return the stored customer as a get would return it, without an envelope}
   *
   * @param id its id
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
    server.addFaults(Arrays.stream(next).map(Fault::effect).toList());
  }

  /**
   * Puts a fault into force for the requests that the rule names. Queued faults come first, then
   * {@link Fault#dropBeforeReading()}, then rules in the order of their injection; a request meets
   * one at most.
   *
   * @param rule when, and what
   * @return what ends it, and counts the requests that met it
   * @throws IllegalArgumentException for an endpoint that the vendor does not have
   */
  public final InjectedFault inject(FaultRule rule) {
    rule.requireEndpointOf(backend.documented());
    InjectedFault injected = new InjectedFault(rule, clock, server::removeFaults);
    server.addFaults(injected.faults());
    return injected;
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
   * {@return every request that was read whole since the last {@link #reset()}, in the order in
   * which the reading ended, those that met a fault included; the last ones, where {@link
   * EmulatorBuilder#keepRequests(int)} says so} A snapshot.
   */
  public final List<RecordedRequest> requests() {
    return server.requests().stream()
        .map(request -> new RecordedRequest(request, backend.documented()))
        .toList();
  }

  /**
   * {@return how many requests were read since the last {@link #reset()}, whether they are kept or
   * not}
   */
  public final int requestCount() {
    return server.requestCount();
  }

  /**
   * Everything stored, as JSON lines, the ids to come included; neither faults nor requests.
   *
   * @return the text
   */
  public final String snapshot() {
    return backend.save();
  }

  /**
   * Grows with whatever may change a {@link #snapshot()}, but for ids of responses.
   *
   * @return a number that grows
   */
  public final long changeCount() {
    return backend.changeCount();
  }

  /**
   * Replaces everything that is stored by a snapshot of an emulator of this vendor.
   *
   * @param snapshot what was saved
   * @throws IllegalArgumentException for anything else; what is stored stays as it is
   */
  public final void restore(String snapshot) {
    backend.restore(snapshot);
  }

  /**
   * Assertions about {@link #requests()} as they are now.
   *
   * @return the assertions
   */
  public final RequestVerification verify() {
    return new RequestVerification(
        new ReceivedRequests(requests(), apiKey()), backend.documented(), backend.deviations());
  }

  /** {@return whether {@link EmulatorBuilder#failOnUndocumented()} was asked for} */
  public final boolean failsOnUndocumented() {
    return failsOnUndocumented;
  }

  /**
   * {@return the name of the class whose code started it; the JUnit extension closes only what is a
   * test's}
   */
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

  /** The kind of emulator and its address, never the key. */
  @Override
  public final String toString() {
    return getClass().getSimpleName() + "[" + baseUrl() + "]";
  }
}
