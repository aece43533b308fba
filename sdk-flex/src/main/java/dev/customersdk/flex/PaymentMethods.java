package dev.customersdk.flex;

import dev.customersdk.core.ApiException;
import dev.customersdk.core.Pages;
import dev.customersdk.core.SdkException;

/**
 * The payment methods of one customer: every method sends its request at once and waits for the
 * value.
 *
 * <p>Immutable and thread-safe. Every method throws {@link SdkException} when there is no value,
 * and {@link IllegalArgumentException} for a bad argument, before anything is sent. For
 * asynchronous calls, raw responses and single options see {@link #prepare()}.
 */
public final class PaymentMethods {

  private final PreparedPaymentMethods prepared;

  PaymentMethods(PreparedPaymentMethods prepared) {
    this.prepared = prepared;
  }

  /** {@return the same endpoints, described but not sent} */
  public PreparedPaymentMethods prepare() {
    return prepared;
  }

  /**
   * {@return all payment methods of the customer, newest first, fetched page by page as they are
   * read}
   *
   * @throws SdkException where the rows are read, when a page cannot be had
   */
  public Pages<PaymentMethod> list() {
    return list(ListPaymentMethodsQuery.builder().build());
  }

  /**
   * {@return the payment methods that the query asks for, newest first, fetched page by page as
   * they are read}
   *
   * <p>Flex counts from the newest one on, so one that is added during a walk lets another come
   * twice.
   *
   * @param query which ones
   * @throws SdkException where the rows are read, when a page cannot be had
   */
  public Pages<PaymentMethod> list(ListPaymentMethodsQuery query) {
    return Pages.startingWith(prepared.list(query));
  }

  /**
   * {@return the customer's payment method with this id}
   *
   * @param id the id
   * @throws ApiException.NotFound when there is no such payment method, by the usual meaning: Flex
   *     documents no errors of this endpoint
   */
  public PaymentMethod get(String id) {
    return prepared.get(id).execute();
  }
}
