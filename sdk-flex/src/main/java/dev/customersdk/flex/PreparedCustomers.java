package dev.customersdk.flex;

import static dev.customersdk.core.spi.Argument.required;

import dev.customersdk.core.ApiCall;
import dev.customersdk.core.Page;
import dev.customersdk.core.spi.ApiEngine;
import dev.customersdk.core.spi.ApiRequest;
import dev.customersdk.core.spi.IdCheck;
import dev.customersdk.core.spi.RetrySafety;
import java.util.Optional;

/**
 * Flex's customer endpoints, described but not sent. Immutable and thread-safe.
 *
 * <p>A bad argument is rejected here, with an {@link IllegalArgumentException} that names it.
 */
public final class PreparedCustomers {

  private final ApiEngine engine;

  PreparedCustomers(ApiEngine engine) {
    this.engine = engine;
  }

  /**
   * {@code GET /v1/customers}.
   *
   * <p>Flex does not say which page is the last, and may return fewer rows than asked for, so only
   * an empty page ends a walk.
   */
  public ApiCall<Page<Customer>> list(ListCustomersQuery query) {
    return engine.list(
        query,
        asked ->
            ApiRequest.get("/v1/customers")
                .queryParameter("starting_after", asked.startingAfter())
                .queryParameter("ending_before", asked.endingBefore())
                .queryParameter("limit", Optional.of(asked.limit()))
                .queryParameter("offset", asked.offset())
                .queryParameter("email", asked.email()),
        CustomerListEnvelope.class,
        (asked, list) -> list.page(asked));
  }

  /** {@code POST /v1/customers}. Never retried unless it surely did not happen. */
  public ApiCall<Customer> create(CreateCustomerRequest request) {
    return engine.call(
        ApiRequest.post("/v1/customers", RetrySafety.ONCE)
            .body(new RequestEnvelope(required("request", request))),
        CustomerEnvelope.class,
        CustomerEnvelope::value);
  }

  /** {@code GET /v1/customers/{id}} */
  public ApiCall<Customer> get(String id) {
    return engine.call(
        ApiRequest.get("/v1/customers/{id}").pathParameter("id", id),
        CustomerEnvelope.class,
        IdCheck.of(id, CustomerEnvelope::value, Customer::customerId));
  }

  /** {@code PATCH /v1/customers/{id}} */
  public ApiCall<Customer> update(String id, UpdateCustomerRequest request) {
    return engine.call(
        ApiRequest.patch("/v1/customers/{id}", RetrySafety.IDEMPOTENT)
            .pathParameter("id", id)
            .body(new RequestEnvelope(required("request", request))),
        CustomerEnvelope.class,
        IdCheck.of(id, CustomerEnvelope::value, Customer::customerId));
  }
}
