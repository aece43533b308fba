package dev.customersdk.checkoutpage;

import dev.customersdk.core.ApiCall;
import dev.customersdk.core.Page;
import dev.customersdk.core.spi.ApiEngine;
import dev.customersdk.core.spi.ApiRequest;
import dev.customersdk.core.spi.IdCheck;
import dev.customersdk.core.spi.RetrySafety;
import java.util.function.Function;

/**
 * Checkout Page's customer endpoints, described but not sent. Immutable and thread-safe.
 *
 * <p>These are all: the vendor has none to create or delete a customer. A bad argument is rejected
 * here, with an {@link IllegalArgumentException} that names it.
 */
public final class PreparedCustomers {

  private static final UpdateCustomerRequest NOTHING = UpdateCustomerRequest.builder().build();

  private final ApiEngine engine;

  PreparedCustomers(ApiEngine engine) {
    this.engine = engine;
  }

  /**
   * {@code GET /v1/customers/}, with the slash at the end.
   *
   * @param query which ones
   * @return the call, not sent yet
   * @throws IllegalArgumentException for a bad argument; the call itself fails as {@link
   *     Customers#list(ListCustomersQuery)} does
   */
  public ApiCall<Page<Customer>> list(ListCustomersQuery query) {
    return engine.list(
        query,
        asked ->
            ApiRequest.get("/v1/customers/")
                .queryParameter("limit", asked.limit())
                .queryParameter("search", asked.search())
                .queryParameter("starting_after", asked.startingAfter())
                .queryParameter("ending_before", asked.endingBefore())
                .queryParameter("createdAfter", asked.createdAfter())
                .queryParameter("createdBefore", asked.createdBefore()),
        CustomerListEnvelopeCodec.INSTANCE,
        (asked, list) -> list.page(asked));
  }

  /**
   * {@code GET /v1/customers/{customerId}}
   *
   * @param customerId the customer's id
   * @return the call, not sent yet
   * @throws IllegalArgumentException for a bad argument; the call itself fails as {@link
   *     Customers#get(String)} does
   */
  public ApiCall<Customer> get(String customerId) {
    return engine.call(customer(customerId), CustomerEnvelopeCodec.INSTANCE, about(customerId));
  }

  /**
   * {@code PATCH /v1/customers/{customerId}}. Sends exactly what the request sets; see {@link
   * Customers#update} for what that means for {@code address} and {@code shipping}.
   *
   * @param customerId the customer's id
   * @param request what is to change
   * @return the call, not sent yet
   * @throws IllegalArgumentException for a bad argument; the call itself fails as {@link
   *     Customers#update(String, UpdateCustomerRequest)} does
   */
  public ApiCall<Customer> update(String customerId, UpdateCustomerRequest request) {
    if (NOTHING.equals(request)) {
      throw new IllegalArgumentException(
          "request: sets nothing, which Checkout Page refuses; set or clear at least one field");
    }
    return engine.call(
        ApiRequest.patch("/v1/customers/{customerId}", RetrySafety.IDEMPOTENT)
            .pathParameter("customerId", customerId)
            .body(UpdateCustomerRequestCodec.INSTANCE, request),
        CustomerEnvelopeCodec.INSTANCE,
        about(customerId));
  }

  /**
   * {@code PATCH /v1/customers/{customerId}}, after {@code GET} of the same where the request sets
   * {@code address} or {@code shipping}; see {@link Customers#updateMerging}.
   *
   * <p>The two requests are one call: within one timeout, with the same options, and ended together
   * when its future is cancelled. If the read fails, nothing was changed. A preview shows the read,
   * as the update depends on its response.
   *
   * @param customerId the customer's id
   * @param changes what is to change
   * @return the call, not sent yet
   * @throws IllegalArgumentException for a bad argument; the call itself fails as {@link
   *     Customers#updateMerging(String, UpdateCustomerRequest)} does
   */
  public ApiCall<Customer> updateMerging(String customerId, UpdateCustomerRequest changes) {
    ApiCall<Customer> asGiven = update(customerId, changes);
    return CompleteUpdate.isNeededFor(changes)
        ? engine.sequence(
            customer(customerId),
            CustomerEnvelopeCodec.INSTANCE,
            about(customerId),
            stored -> update(customerId, CompleteUpdate.of(stored, changes)))
        : asGiven;
  }

  private static Function<CustomerEnvelope, Customer> about(String customerId) {
    return IdCheck.of(customerId, CustomerEnvelope::value, Customer::id);
  }

  private static ApiRequest customer(String customerId) {
    return ApiRequest.get("/v1/customers/{customerId}").pathParameter("customerId", customerId);
  }
}
