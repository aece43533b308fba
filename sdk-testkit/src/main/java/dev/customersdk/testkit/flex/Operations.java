package dev.customersdk.testkit.flex;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customersdk.testkit.server.EmulatorResponse;
import dev.customersdk.testkit.vendor.ApiFailure;
import dev.customersdk.testkit.vendor.BodyRules;
import dev.customersdk.testkit.vendor.CustomerSamples;
import dev.customersdk.testkit.vendor.RoutedRequest;
import dev.customersdk.testkit.vendor.Router;
import dev.customersdk.testkit.vendor.VendorBackend;
import java.util.Optional;

/** The seven operations. */
public final class Operations extends VendorBackend {

  private static final String PAYMENT_METHODS = "/v1/customers/{id}/payment_methods";

  private final Settings settings;
  private final PaymentMethods paymentMethods;
  private final Router router =
      new Router(400)
          .elsewhere("POST /v1/events/{id}/retry")
          .on("GET", "/v1/customers", ListQuery.NAMES, r -> list(ListQuery.of(r.query())))
          .onJson(
              "POST",
              "/v1/customers",
              Rules.CREATE,
              (r, body) -> createOrUpdate(sent(body, Rules.CREATE)))
          .on("GET", "/v1/customers/{id}", r -> customer(find(r.id())))
          .onJson(
              "PATCH",
              "/v1/customers/{id}",
              Rules.UPDATE,
              (r, body) -> customer(update(find(r.id()), sent(body, Rules.UPDATE))))
          .on("DELETE", "/v1/customers/{id}", r -> delete(r.id()))
          .on("GET", PAYMENT_METHODS, ListQuery.BY_OFFSET, r -> paymentMethods(r))
          .on("GET", PAYMENT_METHODS + "/{pm_id}", ListQuery.BY_OFFSET, r -> paymentMethod(r));

  public Operations(Settings settings) {
    super(
        settings.clock(),
        settings.rateLimit(),
        new CustomerSamples(Rules.NEW_CUSTOMER, SampleCustomer::write));
    this.settings = settings;
    this.paymentMethods = new PaymentMethods(ids, settings);
    keep("paymentMethod", paymentMethods.stored());
  }

  public String addPaymentMethod(String customerId, String json) {
    return add(json, seed -> paymentMethods.add(find(customerId), seed));
  }

  @Override
  protected Router router() {
    return router;
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
    return enveloped("customers", page.addAll(query.select(customers, settings)));
  }

  /** Changes the customer that has the address, or else makes a new one. */
  private EmulatorResponse createOrUpdate(ObjectNode body) {
    Optional<ObjectNode> holder = settings.createsAlways() ? Optional.empty() : holder(body);
    return customer(holder.map(found -> update(found, body)).orElseGet(() -> add(body)));
  }

  private Optional<ObjectNode> holder(ObjectNode body) {
    String email = body.path("email").asText();
    return email.isBlank()
        ? Optional.empty()
        : customers.newestFirst().stream()
            .filter(other -> settings.sameEmail(email, other.path("email").asText()))
            .findFirst();
  }

  private ObjectNode add(ObjectNode body) {
    ObjectNode created =
        store(StoredCustomer.create(body, ids, settings.testMode(), clock.instant()));
    changed("customer.created", created);
    return created;
  }

  private ObjectNode update(ObjectNode customer, ObjectNode body) {
    ObjectNode updated = store(StoredCustomer.update(customer, body, ids));
    if (!updated.equals(customer)) {
      changed("customer.updated", updated, customer);
    }
    return updated;
  }

  private EmulatorResponse delete(String id) {
    changed("customer.deleted", find(id));
    customers.hide(id);
    ObjectNode deleted = JsonNodeFactory.instance.objectNode();
    return customer(deleted.put("customer_id", id).put("deleted", true));
  }

  private EmulatorResponse paymentMethods(RoutedRequest request) {
    find(request.id());
    ListQuery query = ListQuery.of(request.query());
    ArrayNode page = JsonNodeFactory.instance.arrayNode();
    return enveloped(
        "payment_methods",
        page.addAll(query.cut(paymentMethods.newestFirst(request.id()), query.limit())));
  }

  private EmulatorResponse paymentMethod(RoutedRequest request) {
    find(request.id());
    return enveloped(
        "payment_method", paymentMethods.get(request.id(), request.pathParameter("{pm_id}")));
  }

  private ObjectNode find(String id) {
    return customers
        .find(id)
        .orElseThrow(() -> new ApiFailure(settings.unknownId(), "No customer has this id"));
  }

  private ObjectNode store(ObjectNode customer) {
    return customers.put(customer.path("customer_id").asText(), customer);
  }

  private ObjectNode sent(ObjectNode body, BodyRules rules) {
    try {
      rules.check(body);
    } catch (ApiFailure failure) {
      throw settings.assumedErrors() ? Errors.unprocessable(failure) : failure;
    }
    return body.withObject("/customer"); // a name without slash is of Jackson 2.16
  }

  private static EmulatorResponse customer(ObjectNode customer) {
    return enveloped("customer", customer);
  }

  private static EmulatorResponse enveloped(String name, JsonNode value) {
    ObjectNode envelope = JsonNodeFactory.instance.objectNode();
    return EmulatorResponse.json(200, envelope.<ObjectNode>set(name, value));
  }
}
