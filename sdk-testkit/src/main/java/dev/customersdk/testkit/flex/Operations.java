package dev.customersdk.testkit.flex;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customersdk.testkit.server.EmulatorRequest;
import dev.customersdk.testkit.server.EmulatorResponse;
import dev.customersdk.testkit.vendor.ApiFailure;
import dev.customersdk.testkit.vendor.BodyRules;
import dev.customersdk.testkit.vendor.RateLimit;
import dev.customersdk.testkit.vendor.Router;
import dev.customersdk.testkit.vendor.VendorBackend;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/** The four operations. */
public final class Operations extends VendorBackend {

  private final Settings settings;
  private final Router router =
      new Router(400)
          .on("GET", "/v1/customers", ListQuery.NAMES, r -> list(ListQuery.of(r.query())))
          .onJson("POST", "/v1/customers", (r, body) -> customer(add(sent(body, Rules.CREATE))))
          .on("GET", "/v1/customers/{id}", r -> customer(find(r.id())))
          .onJson(
              "PATCH",
              "/v1/customers/{id}",
              (r, body) -> customer(update(r.id(), sent(body, Rules.UPDATE))));

  public Operations(Settings settings) {
    super(settings.clock(), rateLimit(settings.requestsPerMinute()));
    this.settings = settings;
  }

  @Override
  protected EmulatorResponse route(EmulatorRequest request) {
    return router.route(request);
  }

  @Override
  protected EmulatorResponse error(ApiFailure failure) {
    return Errors.of(failure);
  }

  @Override
  protected String create(ObjectNode customer) {
    Rules.NEW_CUSTOMER.check(customer);
    return add(customer).path("customer_id").asText();
  }

  private EmulatorResponse list(ListQuery query) {
    ArrayNode page = JsonNodeFactory.instance.arrayNode();
    return enveloped("customers", page.addAll(query.select(customers, settings.longestPage())));
  }

  private ObjectNode add(ObjectNode body) {
    return store(StoredCustomer.create(body, ids, settings.testMode(), clock.instant()));
  }

  private ObjectNode update(String id, ObjectNode body) {
    return store(StoredCustomer.update(find(id), body, ids));
  }

  private ObjectNode find(String id) {
    int status = settings.assumedErrors() ? 404 : 400;
    return customers.find(id).orElseThrow(() -> new ApiFailure(status, "No customer has this id"));
  }

  private ObjectNode store(ObjectNode customer) {
    return customers.put(customer.path("customer_id").asText(), customer);
  }

  private static ObjectNode sent(ObjectNode body, BodyRules rules) {
    rules.check(body);
    return body.withObject("customer");
  }

  private static EmulatorResponse customer(ObjectNode customer) {
    return enveloped("customer", customer);
  }

  private static EmulatorResponse enveloped(String name, JsonNode value) {
    ObjectNode envelope = JsonNodeFactory.instance.objectNode();
    return EmulatorResponse.json(200, envelope.<ObjectNode>set(name, value));
  }

  private static Optional<RateLimit> rateLimit(OptionalInt perMinute) {
    return perMinute.isPresent()
        ? Optional.of(new RateLimit(perMinute.getAsInt(), Duration.ofMinutes(1)))
        : Optional.empty();
  }
}
