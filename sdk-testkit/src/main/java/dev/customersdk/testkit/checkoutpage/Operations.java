package dev.customersdk.testkit.checkoutpage;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customersdk.testkit.server.EmulatorResponse;
import dev.customersdk.testkit.vendor.ApiFailure;
import dev.customersdk.testkit.vendor.CustomerSamples;
import dev.customersdk.testkit.vendor.RateLimit;
import dev.customersdk.testkit.vendor.Router;
import dev.customersdk.testkit.vendor.StoredRows.Page;
import dev.customersdk.testkit.vendor.VendorBackend;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The three operations. Only the list's path ends in a slash. */
public final class Operations extends VendorBackend {

  private static final int REQUESTS_PER_MINUTE = 100;

  private final Settings settings;
  private final Router router =
      new Router(400)
          .elsewhere(
              "GET /v1/payments/",
              "GET /v1/payments/{id}",
              "GET /v1/subscriptions/",
              "GET /v1/subscriptions/{id}",
              "POST /v1/subscriptions/{id}/cancel",
              "GET /v1/subscription-payments/",
              "GET /v1/submissions/",
              "GET /v1/submissions/{id}",
              "GET /v1/invoices/",
              "GET /v1/invoices/{id}",
              "GET /v1/bookings/",
              "GET /v1/bookings/{id}",
              "GET /v1/tickets/",
              "GET POST /v1/webhooks/",
              "GET PATCH DELETE /v1/webhooks/{id}")
          .on("GET", "/v1/customers/", ListQuery.NAMES, r -> list(ListQuery.of(r.query())))
          .on("GET", "/v1/customers/{id}", r -> customer(find(r.id())))
          .onJson("PATCH", "/v1/customers/{id}", Rules.UPDATE, (r, body) -> update(r.id(), body));

  public Operations(Settings settings) {
    super(
        settings.clock(),
        settings.rateLimit()
            ? Optional.of(new RateLimit(REQUESTS_PER_MINUTE, Duration.ofMinutes(1)))
            : Optional.empty(),
        new CustomerSamples(Rules.SEED, SampleCustomer::write));
    this.settings = settings;
  }

  @Override
  protected Router router() {
    return router;
  }

  @Override
  protected EmulatorResponse error(ApiFailure failure) {
    return new Errors(settings.referenceErrorsOnly()).of(failure);
  }

  /** No {@code Retry-After} is documented. */
  @Override
  protected EmulatorResponse tooManyRequests(Duration delay) {
    return error(429);
  }

  @Override
  protected String create(ObjectNode customer) {
    Rules.SEED.check(customer);
    Instant now = clock.instant();
    String id = ids.nextAscending(now);
    changed("customer.created", customers.put(id, StoredCustomer.create(customer, id, now)));
    return id;
  }

  private EmulatorResponse list(ListQuery query) {
    Page page = customers.page(query.cursor(), query.limit(), query::matches);
    ObjectNode envelope = JsonNodeFactory.instance.objectNode();
    envelope.putArray("data").addAll(page.rows());
    envelope.put("total", customers.newestFirst().stream().filter(query::matches).count());
    return EmulatorResponse.json(200, envelope.put("has_more", page.more()));
  }

  private EmulatorResponse update(String text, ObjectNode body) {
    String id = Rules.id("customerId", text);
    Rules.checkUpdate(body);
    ObjectNode before = find(id).deepCopy();
    ObjectNode updated =
        StoredCustomer.update(find(id), body, settings.mergesAddresses(), clock.instant());
    changed("customer.updated", customers.put(id, updated), before);
    return customer(updated);
  }

  private ObjectNode find(String text) {
    return customers
        .find(Rules.id("customerId", text))
        .orElseThrow(() -> new ApiFailure(404, "No customer has this id"));
  }

  private static EmulatorResponse customer(ObjectNode customer) {
    ObjectNode envelope = JsonNodeFactory.instance.objectNode();
    return EmulatorResponse.json(200, envelope.<ObjectNode>set("data", customer));
  }
}
