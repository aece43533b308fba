package dev.customersdk.testkit.vendor;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customersdk.testkit.server.Backend;
import dev.customersdk.testkit.server.EmulatorRequest;
import dev.customersdk.testkit.server.EmulatorResponse;
import dev.customersdk.testkit.server.ReasonPhrase;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One vendor's rules and stored customers. The lock around everything stored is this object's
 * monitor: all that a subclass adds runs under it.
 */
public abstract class VendorBackend implements Backend {

  protected final StoredRows customers = new StoredRows();
  protected final Ids ids = new Ids();
  protected final Clock clock;
  private final Snapshot snapshot = new Snapshot(vendor());
  private final Optional<RateLimit> rateLimit;
  private final CustomerSamples samples;
  private long changeCount; // guarded by this
  private final Deviations deviations = new Deviations();
  private volatile ChangeListener changes = (event, row, before) -> {};

  protected VendorBackend(Clock clock, Optional<RateLimit> rateLimit, CustomerSamples samples) {
    this.clock = clock;
    this.rateLimit = rateLimit;
    this.samples = samples;
    keep(Snapshot.IDS, ids);
    keep("customer", customers);
    keep("samples", samples);
  }

  @Override
  public final void received(EmulatorRequest request) {
    deviations.look(request, documented());
  }

  /** What was received since the last {@link #clear()} and is not documented, each once. */
  public final List<String> deviations() {
    return deviations.all();
  }

  @Override
  public final synchronized EmulatorResponse respond(EmulatorRequest request) {
    changeCount += request.method().equals("GET") ? 0 : 1;
    try {
      Optional<Duration> delay = rateLimit.flatMap(limit -> limit.admit(clock.instant()));
      return complete(delay.map(this::tooManyRequests).orElseGet(() -> route(request)));
    } catch (ApiFailure failure) {
      return complete(error(failure));
    }
  }

  @Override
  public final synchronized EmulatorResponse error(int status) {
    return complete(error(new ApiFailure(status, ReasonPhrase.of(status))));
  }

  /** Who hears of changes from now on, instead of anybody else. */
  public final void onChange(ChangeListener listener) {
    changes = listener;
  }

  public final String addCustomer(String json) {
    return add(json, this::create);
  }

  /** What a create takes: somebody else each time, until all is forgotten. */
  public final synchronized ObjectNode nextSample() {
    changeCount++;
    return samples.next();
  }

  /** As {@link #addCustomer}, but takes no undocumented name, whatever the vendor does. */
  public final String addSample(ObjectNode customer) {
    samples.expectDocumented(customer);
    return addCustomer(customer.toString());
  }

  public final synchronized Optional<String> customerJson(String id) {
    return customers.find(id).map(customer -> shown(customer).toString());
  }

  /** The newest first. */
  public final synchronized List<String> customerIds() {
    return customers.idsNewestFirst().stream()
        .filter(id -> customers.find(id).isPresent())
        .toList();
  }

  public final synchronized int customerCount() {
    return customers.size();
  }

  /** Everything stored, as JSON lines. */
  public final synchronized String save() {
    return snapshot.write();
  }

  /** Grows with each thing done that may change what is saved. */
  public final synchronized long changeCount() {
    return changeCount;
  }

  /** Replaces everything stored by what was saved. */
  public final synchronized void restore(String saved) {
    changeCount++;
    snapshot.read(saved);
  }

  /** Forgets everything; ids start again. */
  public final synchronized void clear() {
    changeCount++;
    snapshot.clear();
    deviations.clear();
    rateLimit.ifPresent(RateLimit::clear);
  }

  /** Stores what a test provides; its id. */
  protected final synchronized String add(String json, Function<ObjectNode, String> create) {
    changeCount++;
    try {
      return create.apply(JsonBody.parse(json));
    } catch (ApiFailure failure) {
      throw new IllegalArgumentException(failure.reason(), failure);
    }
  }

  /** All that the vendor documents of its endpoints. */
  public final EndpointTable documented() {
    return router().endpoints();
  }

  protected abstract Router router();

  protected EmulatorResponse route(EmulatorRequest request) {
    return router().route(request);
  }

  /** Tells of something new, or of the end of something. */
  protected final void changed(String event, ObjectNode row) {
    changed(event, row, JsonNodeFactory.instance.objectNode());
  }

  /** Tells of a change of something. */
  protected final void changed(String event, ObjectNode row, ObjectNode before) {
    changes.changed(event, row, before);
  }

  protected abstract EmulatorResponse error(ApiFailure failure);

  /** Stores a customer that a test provides; its id. */
  protected abstract String create(ObjectNode customer);

  /** The stored customer as a get returns it. */
  protected ObjectNode shown(ObjectNode customer) {
    return customer;
  }

  protected EmulatorResponse tooManyRequests(Duration delay) {
    return error(new ApiFailure(429, ReasonPhrase.of(429))).retryAfter(delay);
  }

  /** With what every response of the vendor carries. */
  protected EmulatorResponse complete(EmulatorResponse response) {
    return response;
  }

  /** As its room is called. */
  private String vendor() {
    return getClass().getPackageName().replaceFirst(".*\\.", "");
  }

  /** For a vendor that stores more than customers. */
  protected final void keep(String kind, Kept things) {
    snapshot.add(kind, things);
  }
}
