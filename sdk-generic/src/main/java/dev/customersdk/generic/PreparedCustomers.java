package dev.customersdk.generic;

import static dev.customersdk.core.spi.Argument.required;

import dev.customersdk.core.ApiCall;
import dev.customersdk.core.Page;
import dev.customersdk.core.spi.ApiEngine;
import dev.customersdk.core.spi.ApiRequest;
import dev.customersdk.core.spi.IdCheck;
import dev.customersdk.core.spi.RetrySafety;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The customer endpoints, described but not sent. Immutable and thread-safe.
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
        PreparedCustomers::page,
        CustomerListEnvelopeCodec.INSTANCE,
        (asked, list) -> list.page(asked));
  }

  /**
   * {@code POST /customers}.
   *
   * <p>With an {@link CreateCustomerRequest#id()} the call is retried after an unclear failure. If
   * the vendor then says that the id is in use, with a 409 or a 400, the customer of that id is
   * read; it is the value if it was created within this call, by the vendor's own clock, and
   * otherwise the vendor's refusal stands. Without an id the call is never retried unless it surely
   * did not happen.
   *
   * @param request what the customer is to have
   * @return the call, not sent yet
   * @throws IllegalArgumentException for a bad argument; the call itself fails as {@link
   *     Customers#create(CreateCustomerRequest)} does
   */
  public ApiCall<Customer> create(CreateCustomerRequest request) {
    Optional<String> id = required("request", request).id();
    return id.isPresent()
        ? engine.create(
            ApiRequest.post("/customers", RetrySafety.KEYED)
                .body(CreateCustomerRequestCodec.INSTANCE, request),
            CustomerCodec.INSTANCE,
            IdCheck.of(id.get(), Customer::id),
            get(id.get()),
            Customer::createdTime,
            GenericErrors::meansInUse)
        : engine.call(
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
    return engine.call(
        ApiRequest.get("/customers/{id}").pathParameter("id", id),
        CustomerCodec.INSTANCE,
        IdCheck.of(id, Customer::id));
  }

  /**
   * {@code POST /customers/{id}}.
   *
   * <p>A tax certificate is added to those there are, so a request with one is never retried unless
   * it surely did not happen.
   *
   * @param id the customer's id
   * @param request what is to change
   * @return the call, not sent yet
   * @throws IllegalArgumentException for a bad argument; the call itself fails as {@link
   *     Customers#update(String, UpdateCustomerRequest)} does
   */
  public ApiCall<Customer> update(String id, UpdateCustomerRequest request) {
    boolean adds = required("request", request).taxCertificate().isPresent();
    return engine.call(
        ApiRequest.post("/customers/{id}", adds ? RetrySafety.ONCE : RetrySafety.IDEMPOTENT)
            .pathParameter("id", id)
            .body(UpdateCustomerRequestCodec.INSTANCE, request),
        CustomerCodec.INSTANCE,
        IdCheck.of(id, Customer::id));
  }

  /**
   * {@code DELETE /customers/{id}}, for good.
   *
   * @param id the customer's id
   * @return the call, not sent yet
   * @throws IllegalArgumentException for a bad argument; the call itself fails as {@link
   *     Customers#delete(String)} does
   */
  public ApiCall<@Nullable Void> delete(String id) {
    return engine.call(
        ApiRequest.delete("/customers/{id}", RetrySafety.IDEMPOTENT).pathParameter("id", id));
  }

  /**
   * {@code POST /customers/{id}/sources/{sourceId}}
   *
   * @param id the customer's id
   * @param sourceId the source's id
   * @return the call, not sent yet
   * @throws IllegalArgumentException for a bad argument; the call itself fails as {@link
   *     Customers#attachSource(String, String)} does
   */
  public ApiCall<Source> attachSource(String id, String sourceId) {
    return engine.call(
        ApiRequest.post("/customers/{id}/sources/{sourceId}", RetrySafety.ONCE)
            .pathParameter("id", id)
            .pathParameter("sourceId", sourceId)
            .emptyJsonBody(),
        SourceCodec.INSTANCE,
        IdCheck.of(sourceId, Source::id));
  }

  /**
   * {@code DELETE /customers/{id}/sources/{sourceId}}, for good.
   *
   * @param id the customer's id
   * @param sourceId the source's id
   * @return the call, not sent yet
   * @throws IllegalArgumentException for a bad argument; the call itself fails as {@link
   *     Customers#detachSource(String, String)} does
   */
  public ApiCall<@Nullable Void> detachSource(String id, String sourceId) {
    return engine.call(
        ApiRequest.delete("/customers/{id}/sources/{sourceId}", RetrySafety.IDEMPOTENT)
            .pathParameter("id", id)
            .pathParameter("sourceId", sourceId));
  }

  /**
   * {@code POST /customers/{id}/tax-identifiers/{taxId}}
   *
   * @param id the customer's id
   * @param taxId the tax identifier's id
   * @return the call, not sent yet
   * @throws IllegalArgumentException for a bad argument; the call itself fails as {@link
   *     Customers#attachTaxIdentifier(String, String)} does
   */
  public ApiCall<TaxIdentifier> attachTaxIdentifier(String id, String taxId) {
    return engine.call(
        ApiRequest.post("/customers/{id}/tax-identifiers/{taxId}", RetrySafety.ONCE)
            .pathParameter("id", id)
            .pathParameter("taxId", taxId)
            .emptyJsonBody(),
        TaxIdentifierCodec.INSTANCE,
        IdCheck.of(taxId, TaxIdentifier::id));
  }

  private static ApiRequest page(ListCustomersQuery query) {
    ApiRequest request =
        ApiRequest.get("/customers")
            .queryParameter("email", query.email())
            .queryParameter("ids", commaJoined(query.ids()))
            .queryParameter("requestToBeForgotten", query.requestToBeForgotten())
            .queryParameter("limit", query.limit())
            .queryParameter("startingAfter", query.startingAfter())
            .queryParameter("endingBefore", query.endingBefore());
    TimeRange.add(request, "createdTime", query.createdTime());
    TimeRange.add(request, "updatedTime", query.updatedTime());
    return request;
  }

  private static Optional<String> commaJoined(List<String> ids) {
    return ids.isEmpty() ? Optional.empty() : Optional.of(String.join(",", ids));
  }
}
