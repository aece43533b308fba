package dev.customersdk.testkit.kohort;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customersdk.testkit.server.EmulatorResponse;
import dev.customersdk.testkit.vendor.ApiFailure;
import dev.customersdk.testkit.vendor.CustomerSamples;
import dev.customersdk.testkit.vendor.DocumentedBody;
import dev.customersdk.testkit.vendor.RoutedRequest;
import dev.customersdk.testkit.vendor.Router;
import dev.customersdk.testkit.vendor.Timestamps;
import dev.customersdk.testkit.vendor.VendorBackend;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The seven operations. */
public final class Operations extends VendorBackend {

  private final Settings settings;
  private final Rules rules;
  private final Router router;

  public Operations(Settings settings) {
    super(
        settings.clock(),
        Optional.empty(),
        new CustomerSamples(new Rules(true).create, SampleCustomer::write));
    this.settings = settings;
    this.rules = new Rules(settings.strict());
    this.router = router(settings.strict());
  }

  private Router router(boolean strict) {
    Router table =
        new Router(400)
            .takingForms()
            .elsewhere(
                "GET POST /orders",
                "GET /orders/{id}",
                "POST /groups",
                "GET PATCH /groups/{id}",
                "POST /groups/{id}/validate",
                "GET /groups/{id}/participants")
            .ignoringUnknown(!strict)
            .on("GET", "/customers", ListQuery.NAMES, r -> list(ListQuery.of(r.query())))
            .onJson("POST", "/customers", rules.create, (r, body) -> customer(201, add(body)))
            // printed for get too, but none of them changes it
            .on("GET", "/customers/{id}", ListQuery.NAMES, this::get)
            .onJson(
                "PATCH", "/customers/{id}", rules.update, (r, body) -> update(find(r.id()), body));
    change(table, "DELETE", "/customers/{id}", this::delete);
    change(table, "PATCH", "/customers/{id}/block", this::block);
    return change(table, "PATCH", "/customers/{id}/unblock", this::unblock);
  }

  /** An endpoint without a body that, unless strict, takes an empty JSON object for none. */
  private Router change(
      Router table,
      String method,
      String template,
      Function<ObjectNode, EmulatorResponse> endpoint) {
    Function<RoutedRequest, EmulatorResponse> found = r -> endpoint.apply(find(r.id()));
    return settings.strict()
        ? table.on(method, template, found)
        : table.onEmptyJson(method, template, DocumentedBody.NONE, found);
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
    return add(customer).path("id").asText();
  }

  @Override
  protected ObjectNode shown(ObjectNode customer) {
    ObjectNode shown =
        settings.returnsWhatWasSent() ? customer : StoredCustomer.documented(customer);
    return settings.snakeCase() ? StoredCustomer.snakeCase(shown) : shown;
  }

  private EmulatorResponse list(ListQuery query) {
    List<ObjectNode> matching = query.select(customers.newestFirst());
    ObjectNode envelope = JsonNodeFactory.instance.objectNode();
    ArrayNode data = envelope.putArray("data");
    matching.stream()
        .skip(query.skip())
        .limit(query.take())
        .forEach(customer -> data.add(shown(customer)));
    return EmulatorResponse.json(200, envelope.put("count", matching.size()));
  }

  private ObjectNode add(ObjectNode body) {
    rules.create.check(body);
    String email = body.path("emailAddress").asText();
    if (settings.assumedErrors()
        && customers.newestFirst().stream().anyMatch(c -> StoredCustomer.hasEmail(c, email))) {
      throw new ApiFailure(409, "A customer with this emailAddress exists already");
    }
    ObjectNode customer = StoredCustomer.create(body, ids, settings.livemode(), now());
    return customers.put(customer.path("id").asText(), customer);
  }

  private EmulatorResponse get(RoutedRequest request) {
    if (settings.strict()) {
      ListQuery.of(request.query());
    }
    return customer(200, find(request.id()));
  }

  private EmulatorResponse update(ObjectNode customer, ObjectNode body) {
    rules.update.check(body);
    JsonNode deletedAt = body.get("deletedAt");
    if (deletedAt != null) {
      customer.put(
          "deletedAt", Timestamps.parse(deletedAt.asText()).map(Timestamps::millis).orElse(null));
    }
    return changed(customer);
  }

  private EmulatorResponse delete(ObjectNode customer) {
    return changed(customer.put("deletedAt", now()));
  }

  private EmulatorResponse block(ObjectNode customer) {
    customer.put("isBlocked", true).put("blockedAt", now()).put("blockedBy", StoredCustomer.USER);
    return changed(customer);
  }

  private EmulatorResponse unblock(ObjectNode customer) {
    return changed(customer.put("isBlocked", false));
  }

  private ObjectNode find(String id) {
    return customers
        .find(id)
        .orElseThrow(() -> new ApiFailure(settings.unknownId(), "No customer has this id"));
  }

  private EmulatorResponse changed(ObjectNode customer) {
    return customer(201, StoredCustomer.touch(customer, now()));
  }

  private EmulatorResponse customer(int status, ObjectNode customer) {
    return EmulatorResponse.json(status, shown(customer));
  }

  private String now() {
    return Timestamps.millis(clock.instant());
  }
}
