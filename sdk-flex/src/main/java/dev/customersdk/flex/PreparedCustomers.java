package dev.customersdk.flex;

import static dev.customersdk.core.spi.Argument.required;

import dev.customersdk.core.ApiCall;
import dev.customersdk.core.Page;
import dev.customersdk.core.RetryPolicy;
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
   * <p>Newest first within a page, also when walked backwards, without deleted customers. Flex does
   * not say which page is the last, and may return fewer rows than asked for, so only an empty page
   * ends a walk.
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
            ApiRequest.get("/v1/customers")
                .queryParameter("starting_after", asked.startingAfter())
                .queryParameter("ending_before", asked.endingBefore())
                .queryParameter("limit", Optional.of(asked.limit()))
                .queryParameter("offset", asked.offset())
                .queryParameter("email", asked.email()),
        CustomerListEnvelopeCodec.INSTANCE,
        (asked, list) -> list.page(asked));
  }

  /**
   * {@code POST /v1/customers}, which changes the customer that has the e-mail address, if there is
   * one. The response does not tell which of the two happened.
   *
   * <p>Without an e-mail address it is never retried unless it surely did not happen. With one it
   * is also retried after an unclear failure if the policy says {@link
   * RetryPolicy#retryIdempotentWrites()}: think twice, since a late retry may overwrite a newer
   * change, and an older text of the reference knows no change, but only new customers.
   *
   * @param request what the customer is to have
   * @return the call, not sent yet
   * @throws IllegalArgumentException for a bad argument; the call itself fails as {@link
   *     Customers#create(CreateCustomerRequest)} does
   */
  public ApiCall<Customer> createOrUpdate(CreateCustomerRequest request) {
    boolean hasEmail = required("request", request).email().filter(e -> !e.isBlank()).isPresent();
    return engine.call(
        ApiRequest.post("/v1/customers", hasEmail ? RetrySafety.IDEMPOTENT : RetrySafety.ONCE)
            .body(CreateCustomerEnvelopeCodec.INSTANCE, new CreateCustomerEnvelope(request)),
        CustomerEnvelopeCodec.INSTANCE,
        CustomerEnvelope::value);
  }

  /**
   * {@code GET /v1/customers/{id}}
   *
   * @param id the customer's id
   * @return the call, not sent yet
   * @throws IllegalArgumentException for a bad argument; the call itself fails as {@link
   *     Customers#get(String)} does
   */
  public ApiCall<Customer> get(String id) {
    return engine.call(
        ApiRequest.get("/v1/customers/{id}").pathParameter("id", id),
        CustomerEnvelopeCodec.INSTANCE,
        IdCheck.of(id, CustomerEnvelope::value, Customer::customerId));
  }

  /**
   * {@code PATCH /v1/customers/{id}}
   *
   * @param id the customer's id
   * @param request what is to change
   * @return the call, not sent yet
   * @throws IllegalArgumentException for a bad argument; the call itself fails as {@link
   *     Customers#update(String, UpdateCustomerRequest)} does
   */
  public ApiCall<Customer> update(String id, UpdateCustomerRequest request) {
    return engine.call(
        ApiRequest.patch("/v1/customers/{id}", RetrySafety.IDEMPOTENT)
            .pathParameter("id", id)
            .body(
                UpdateCustomerEnvelopeCodec.INSTANCE,
                new UpdateCustomerEnvelope(required("request", request))),
        CustomerEnvelopeCodec.INSTANCE,
        IdCheck.of(id, CustomerEnvelope::value, Customer::customerId));
  }

  /**
   * {@code DELETE /v1/customers/{id}}, softly.
   *
   * <p>When it is retried after an unclear attempt, or sent again, a customer that is deleted
   * already is presumably not found; it is not made a success.
   *
   * @param id the customer's id
   * @return the call, not sent yet
   * @throws IllegalArgumentException for a bad argument; the call itself fails as {@link
   *     Customers#delete(String)} does
   */
  public ApiCall<DeletedCustomer> delete(String id) {
    return engine.call(
        ApiRequest.delete("/v1/customers/{id}", RetrySafety.IDEMPOTENT).pathParameter("id", id),
        DeletedCustomerEnvelopeCodec.INSTANCE,
        IdCheck.of(id, DeletedCustomerEnvelope::value, deleted -> deleted.customerId().orElse(id)),
        DeletedCustomerEnvelope.NOTHING);
  }

  /**
   * {@return the endpoints for the payment methods of the customer with this id}
   *
   * @param customerId the customer's id
   */
  public PreparedPaymentMethods paymentMethods(String customerId) {
    return new PreparedPaymentMethods(engine, customerId);
  }
}
