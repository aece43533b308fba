package dev.customersdk.testkit.generic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.customersdk.testkit.server.EmulatorRequest;
import dev.customersdk.testkit.server.EmulatorResponse;
import dev.customersdk.testkit.vendor.ApiFailure;
import dev.customersdk.testkit.vendor.BodyRules;
import dev.customersdk.testkit.vendor.CustomerSamples;
import dev.customersdk.testkit.vendor.Ids;
import dev.customersdk.testkit.vendor.QueryParameters;
import dev.customersdk.testkit.vendor.Router;
import dev.customersdk.testkit.vendor.VendorBackend;

/** The operations on customers, and the vendor behind them. */
public final class Operations extends VendorBackend {

  private final Settings settings;
  private final Sources sources;
  private final TaxIdentifiers taxIdentifiers;
  private final FileStore files;
  private final Ids requestIds = new Ids();
  private final Router router =
      new Router(405)
          .elsewhere("POST /sources", "GET /events", "GET /events/{id}", "/file-links", "/webhooks")
          .on("GET", "/customers", ListQuery.NAMES, r -> list(r.query()))
          .onJson(
              "POST",
              "/customers",
              Rules.CREATE,
              (r, body) -> customer(201, add(Rules.CREATE, body)))
          .on("GET", "/customers/{id}", r -> customer(200, find(r.id())))
          .onJson("POST", "/customers/{id}", Rules.UPDATE, (r, body) -> update(r.id(), body))
          .on("DELETE", "/customers/{id}", r -> delete(r.id()));

  public Operations(Settings settings) {
    super(
        settings.clock(),
        settings.rateLimit(),
        new CustomerSamples(Rules.SEED, SampleCustomer::write));
    this.settings = settings;
    this.sources = new Sources(ids, settings);
    this.taxIdentifiers = new TaxIdentifiers(ids, settings);
    this.files = new FileStore(ids, settings);
    keep("source", sources);
    keep("taxIdentifier", taxIdentifiers);
    keep("file", files);
    keep("requestIds", requestIds);
    files.addTo(router);
    new SourceOperations(sources, this::find, this::touch).addTo(router);
    new TaxIdentifierOperations(
            taxIdentifiers,
            this::find,
            this::touch,
            attached -> changed("customer.tax_identifier.created", attached))
        .addTo(router);
  }

  public String addSource(String json) {
    return add(json, sources::add);
  }

  public String addTaxIdentifier(String json) {
    return add(json, taxIdentifiers::add);
  }

  @Override
  protected EmulatorResponse route(EmulatorRequest request) {
    Rules.checkVersion(request);
    return super.route(request);
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
  protected EmulatorResponse complete(EmulatorResponse response) {
    return response.with("x-dr-requestid", requestIds.nextUuid("request"));
  }

  @Override
  protected String create(ObjectNode customer) {
    return add(Rules.SEED, customer).path("id").textValue();
  }

  /** With what is attached. A default that is attached no longer is none. */
  @Override
  protected ObjectNode shown(ObjectNode customer) {
    String id = customer.path("id").textValue();
    ObjectNode whole = customer.deepCopy();
    whole.putArray("sources").addAll(sources.of(id));
    whole.putArray("taxIdentifiers").addAll(taxIdentifiers.of(id));
    if (!sources.hasDefault(customer)) {
      whole.remove("defaultSourceId");
    }
    return StoredCustomer.shown(whole);
  }

  private EmulatorResponse list(QueryParameters parameters) {
    ListQuery query = ListQuery.of(parameters, settings);
    return query.paging().respond(customers, query::matches, this::shown);
  }

  private ObjectNode add(BodyRules rules, ObjectNode body) {
    check(rules, body);
    if (body.has("defaultSourceId")) {
      throw notAttached(body.get("defaultSourceId")); // nothing can be, before the customer is
    }
    String id = body.has("id") ? body.path("id").textValue() : newId();
    if (customers.has(id)) {
      throw new ApiFailure(
          settings.duplicateIdAs400() ? 400 : 409,
          "already_exists",
          "id",
          "another customer has this id");
    }
    ObjectNode created =
        customers.put(id, StoredCustomer.create(body, id, settings.liveMode(), settings.now()));
    changed("customer.created", shown(created));
    return created;
  }

  private EmulatorResponse update(String id, ObjectNode body) {
    ObjectNode customer = find(id);
    check(Rules.UPDATE, body);
    JsonNode source = body.get("defaultSourceId");
    if (source != null && !sources.isAttached(source.textValue(), id)) {
      throw notAttached(source);
    }
    ObjectNode before = shown(customer);
    ObjectNode updated = shown(StoredCustomer.update(customer, body, settings.now()));
    changed("customer.updated", updated, before);
    return EmulatorResponse.json(200, updated);
  }

  private EmulatorResponse delete(String id) {
    changed("customer.deleted", shown(find(id)));
    customers.remove(id);
    sources.removeOf(id);
    taxIdentifiers.removeOf(id);
    return EmulatorResponse.noContent();
  }

  private EmulatorResponse customer(int status, ObjectNode customer) {
    return EmulatorResponse.json(status, shown(customer));
  }

  private ObjectNode find(String id) {
    return customers.find(id).orElseThrow(() -> Errors.notFound("customer"));
  }

  private void check(BodyRules rules, ObjectNode body) {
    JsonNode email = body.path("email");
    if (email.isTextual()) {
      body.put("email", settings.email(email.textValue()));
    }
    rules.check(body);
  }

  private void touch(ObjectNode customer) {
    customer.put("updatedTime", settings.now());
  }

  private String newId() {
    String id = ids.nextDigits();
    return customers.has(id) ? newId() : id; // a caller may have chosen it
  }

  private static ApiFailure notAttached(JsonNode source) {
    return ApiFailure.badParameter(
        "defaultSourceId", source, "this source is not attached to the customer");
  }
}
