package dev.customersdk.generic;

import dev.customersdk.core.ApiCall;
import dev.customersdk.core.OpenEnum;
import dev.customersdk.core.Page;
import dev.customersdk.core.spi.ApiEngine;
import dev.customersdk.core.spi.ApiRequest;
import dev.customersdk.core.spi.IdCheck;
import dev.customersdk.core.spi.RetrySafety;
import org.jspecify.annotations.Nullable;

/**
 * The endpoints of tax identifiers, described but not sent. Immutable and thread-safe.
 *
 * <p>A bad argument is rejected here, with an {@link IllegalArgumentException} that names it.
 */
public final class PreparedTaxIdentifiers {

  private final ApiEngine engine;

  PreparedTaxIdentifiers(ApiEngine engine) {
    this.engine = engine;
  }

  /**
   * {@code GET /tax-identifiers}
   *
   * @param query which ones
   * @return the call, not sent yet
   * @throws IllegalArgumentException for a bad argument; the call itself fails as {@link
   *     TaxIdentifiers#list(ListTaxIdentifiersQuery)} does
   */
  public ApiCall<Page<TaxIdentifier>> list(ListTaxIdentifiersQuery query) {
    return engine.list(
        query,
        PreparedTaxIdentifiers::page,
        TaxIdentifierListEnvelopeCodec.INSTANCE,
        (asked, list) -> list.page(asked));
  }

  /**
   * {@code POST /tax-identifiers}, which is never retried unless it surely did not happen: the
   * vendor documents nothing by which a second one would be recognised.
   *
   * @param request what to send
   * @return the call, not sent yet
   * @throws IllegalArgumentException for a bad argument; the call itself fails as {@link
   *     TaxIdentifiers#create(CreateTaxIdentifierRequest)} does
   */
  public ApiCall<TaxIdentifier> create(CreateTaxIdentifierRequest request) {
    return engine.call(
        ApiRequest.post("/tax-identifiers", RetrySafety.ONCE)
            .body(CreateTaxIdentifierRequestCodec.INSTANCE, request),
        TaxIdentifierCodec.INSTANCE);
  }

  /**
   * {@code GET /tax-identifiers/{id}}
   *
   * @param id the id
   * @return the call, not sent yet
   * @throws IllegalArgumentException for a bad argument; the call itself fails as {@link
   *     TaxIdentifiers#get(String)} does
   */
  public ApiCall<TaxIdentifier> get(String id) {
    return engine.call(
        ApiRequest.get("/tax-identifiers/{id}").pathParameter("id", id),
        TaxIdentifierCodec.INSTANCE,
        IdCheck.of(id, TaxIdentifier::id));
  }

  /**
   * {@code DELETE /tax-identifiers/{id}}, for good; also detaches.
   *
   * @param id the id
   * @return the call, not sent yet
   * @throws IllegalArgumentException for a bad argument; the call itself fails as {@link
   *     TaxIdentifiers#delete(String)} does
   */
  public ApiCall<@Nullable Void> delete(String id) {
    return engine.call(
        ApiRequest.delete("/tax-identifiers/{id}", RetrySafety.IDEMPOTENT).pathParameter("id", id));
  }

  private static ApiRequest page(ListTaxIdentifiersQuery query) {
    ApiRequest request =
        ApiRequest.get("/tax-identifiers")
            .queryParameter("customerId", query.customerId())
            .queryParameter("type", query.type())
            .queryParameter("value", query.value())
            .queryParameter("state", query.state().map(OpenEnum::wireValue))
            .queryParameter("ids", query.ids()) // repeated, unlike those of customers
            .queryParameter("limit", query.limit())
            .queryParameter("startingAfter", query.startingAfter())
            .queryParameter("endingBefore", query.endingBefore());
    TimeRange.add(request, "createdTime", query.createdTime());
    TimeRange.add(request, "updatedTime", query.updatedTime());
    TimeRange.add(request, "pending", query.pending());
    TimeRange.add(request, "verified", query.verified());
    TimeRange.add(request, "not_valid", query.notValid());
    return request;
  }
}
