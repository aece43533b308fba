package dev.customersdk.kohort;

import static dev.customersdk.core.spi.Argument.required;

import dev.customersdk.core.ApiCall;
import dev.customersdk.core.Page;
import dev.customersdk.core.spi.ApiEngine;
import dev.customersdk.core.spi.ApiRequest;
import dev.customersdk.core.spi.IdCheck;
import dev.customersdk.core.spi.RetrySafety;

/**
 * Kohort's customer endpoints, described but not sent. Immutable and thread-safe.
 *
 * <p>A bad argument is rejected here, with an {@link IllegalArgumentException} that names it.
 */
public final class PreparedCustomers {

  private final ApiEngine engine;

  PreparedCustomers(ApiEngine engine) {
    this.engine = engine;
  }

  /**
   * {@code GET /customers}
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
            ApiRequest.get("/customers")
                .queryParameter("expand", asked.expand())
                .queryParameter("take", asked.take())
                .queryParameter("skip", asked.skip())
                .queryParameter("orderBy", asked.orderBy())
                .queryParameter("search", asked.search()),
        CustomerListEnvelopeCodec.INSTANCE,
        (asked, list) -> list.page(asked));
  }

  /**
   * {@code POST /customers}. Never retried unless it surely did not happen.
   *
   * @param request what the customer is to have
   * @return the call, not sent yet
   * @throws IllegalArgumentException for a bad argument; the call itself fails as {@link
   *     Customers#create(CreateCustomerRequest)} does
   */
  public ApiCall<Customer> create(CreateCustomerRequest request) {
    return engine.call(
        ApiRequest.post("/customers", RetrySafety.ONCE)
            .body(CreateCustomerRequestCodec.INSTANCE, request),
        CustomerCodec.INSTANCE);
  }

  /**
   * {@code GET /customers/{id}}
   *
   * @param id the customer's id
   * @return the call, not sent yet
   * @throws IllegalArgumentException for a bad argument; the call itself fails as {@link
   *     Customers#get(String)} does
   */
  public ApiCall<Customer> get(String id) {
    return get(id, GetCustomerQuery.builder().build());
  }

  /**
   * {@code GET /customers/{id}}
   *
   * @param id the customer's id
   * @param query what to return beside the customer
   * @return the call, not sent yet
   * @throws IllegalArgumentException for a bad argument; the call itself fails as {@link
   *     Customers#get(String, GetCustomerQuery)} does
   */
  public ApiCall<Customer> get(String id, GetCustomerQuery query) {
    return engine.call(
        ApiRequest.get("/customers/{id}")
            .pathParameter("id", id)
            .queryParameter("expand", required("query", query).expand()),
        CustomerCodec.INSTANCE,
        IdCheck.of(id, Customer::id));
  }

  /**
   * {@code PATCH /customers/{id}}. Changes {@code deletedAt} and nothing else.
   *
   * @param id the customer's id
   * @param request what is to change
   * @return the call, not sent yet
   * @throws IllegalArgumentException for a bad argument; the call itself fails as {@link
   *     Customers#update(String, UpdateCustomerRequest)} does
   */
  public ApiCall<Customer> update(String id, UpdateCustomerRequest request) {
    return engine.call(
        ApiRequest.patch("/customers/{id}", RetrySafety.IDEMPOTENT)
            .pathParameter("id", id)
            .body(UpdateCustomerRequestCodec.INSTANCE, request),
        CustomerCodec.INSTANCE,
        IdCheck.of(id, Customer::id));
  }

  /**
   * {@code DELETE /customers/{id}}. Kohort returns the customer.
   *
   * @param id the customer's id
   * @return the call, not sent yet
   * @throws IllegalArgumentException for a bad argument; the call itself fails as {@link
   *     Customers#delete(String)} does
   */
  public ApiCall<Customer> delete(String id) {
    return engine.call(
        ApiRequest.delete("/customers/{id}", RetrySafety.IDEMPOTENT).pathParameter("id", id),
        CustomerCodec.INSTANCE,
        IdCheck.of(id, Customer::id));
  }

  /**
   * {@code PATCH /customers/{id}/block}.
   *
   * <p>This path is on no page that could be read; it follows by analogy with {@link #unblock}.
   *
   * @param id the customer's id
   * @return the call, not sent yet
   * @throws IllegalArgumentException for a bad argument; the call itself fails as {@link
   *     Customers#block(String)} does
   */
  public ApiCall<Customer> block(String id) {
    return engine.call(
        ApiRequest.patch("/customers/{id}/block", RetrySafety.IDEMPOTENT).pathParameter("id", id),
        CustomerCodec.INSTANCE,
        IdCheck.of(id, Customer::id));
  }

  /**
   * {@code PATCH /customers/{id}/unblock}
   *
   * @param id the customer's id
   * @return the call, not sent yet
   * @throws IllegalArgumentException for a bad argument; the call itself fails as {@link
   *     Customers#unblock(String)} does
   */
  public ApiCall<Customer> unblock(String id) {
    return engine.call(
        ApiRequest.patch("/customers/{id}/unblock", RetrySafety.IDEMPOTENT).pathParameter("id", id),
        CustomerCodec.INSTANCE,
        IdCheck.of(id, Customer::id));
  }
}
