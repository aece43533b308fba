package dev.customersdk.flex;

import dev.customersdk.core.ApiCall;
import dev.customersdk.core.Page;
import dev.customersdk.core.spi.ApiEngine;
import dev.customersdk.core.spi.ApiRequest;
import dev.customersdk.core.spi.IdCheck;
import java.util.Optional;

/**
 * Flex's endpoints for the payment methods of one customer, described but not sent. Immutable and
 * thread-safe.
 *
 * <p>A bad argument is rejected here, with an {@link IllegalArgumentException} that names it.
 */
public final class PreparedPaymentMethods {

  private static final String PATH = "/v1/customers/{customerId}/payment_methods";

  private final ApiEngine engine;
  private final String customerId;

  PreparedPaymentMethods(ApiEngine engine, String customerId) {
    this.engine = engine;
    this.customerId = customerId;
    request(PATH); // rejects what is no id
  }

  /**
   * {@code GET /v1/customers/{customerId}/payment_methods}.
   *
   * <p>Newest first. Only an empty page ends a walk, as for customers.
   *
   * @param query which ones
   * @return the call, not sent yet
   * @throws IllegalArgumentException for a bad argument; the call itself fails as {@link
   *     PaymentMethods#list(ListPaymentMethodsQuery)} does
   */
  public ApiCall<Page<PaymentMethod>> list(ListPaymentMethodsQuery query) {
    return engine.list(
        query,
        asked ->
            request(PATH)
                .queryParameter("limit", Optional.of(asked.limit()))
                .queryParameter("offset", asked.offset()),
        PaymentMethodListEnvelopeCodec.INSTANCE,
        (asked, list) -> list.page(asked));
  }

  /**
   * {@code GET /v1/customers/{customerId}/payment_methods/{id}}
   *
   * @param id the id
   * @return the call, not sent yet
   * @throws IllegalArgumentException for a bad argument; the call itself fails as {@link
   *     PaymentMethods#get(String)} does
   */
  public ApiCall<PaymentMethod> get(String id) {
    return engine.call(
        request(PATH + "/{id}").pathParameter("id", id),
        PaymentMethodEnvelopeCodec.INSTANCE,
        IdCheck.of(id, PaymentMethodEnvelope::value, PaymentMethod::paymentMethodId));
  }

  private ApiRequest request(String path) {
    return ApiRequest.get(path).pathParameter("customerId", customerId);
  }
}
