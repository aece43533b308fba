package dev.customersdk.testkit.vendor;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customersdk.testkit.server.Backend;
import dev.customersdk.testkit.server.EmulatorRequest;
import dev.customersdk.testkit.server.EmulatorResponse;
import dev.customersdk.testkit.server.ReasonPhrase;
import java.time.Clock;
import java.time.Duration;
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
  private final Optional<RateLimit> rateLimit;
  private volatile ChangeListener changes = (event, row, before) -> {};

  protected VendorBackend(Clock clock, Optional<RateLimit> rateLimit) {
    this.clock = clock;
    this.rateLimit = rateLimit;
  }

  @Override
  public final synchronized EmulatorResponse respond(EmulatorRequest request) {
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

  public final synchronized Optional<String> customerJson(String id) {
    return customers.find(id).map(customer -> shown(customer).toString());
  }

  public final synchronized int customerCount() {
    return customers.size();
  }

  /** Forgets everything; ids start again. */
  public final synchronized void clear() {
    customers.clear();
    ids.restart();
    rateLimit.ifPresent(RateLimit::clear);
    clearMore();
  }

  /** Stores what a test provides; its id. */
  protected final synchronized String add(String json, Function<ObjectNode, String> create) {
    try {
      return create.apply(JsonBody.parse(json));
    } catch (ApiFailure failure) {
      throw new IllegalArgumentException(failure.reason(), failure);
    }
  }

  /** Tells of something new, or of the end of something. */
  protected final void changed(String event, ObjectNode row) {
    changed(event, row, JsonNodeFactory.instance.objectNode());
  }

  /** Tells of a change of something. */
  protected final void changed(String event, ObjectNode row, ObjectNode before) {
    changes.changed(event, row, before);
  }

  protected abstract EmulatorResponse route(EmulatorRequest request);

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

  /** For a vendor that stores more than customers. */
  protected void clearMore() {}
}
