package dev.customersdk.flex;

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

  /** The same endpoints, described but not sent. */
  public PreparedPaymentMethods prepare() {
    return prepared;
  }

  /** All payment methods of the customer, newest first, fetched page by page as they are read. */
  public Pages<PaymentMethod> list() {
    return list(ListPaymentMethodsQuery.builder().build());
  }

  /**
   * The payment methods that the query asks for, newest first, fetched page by page as they are
   * read.
   *
   * <p>Flex counts from the newest one on, so one that is added during a walk lets another come
   * twice.
   */
  public Pages<PaymentMethod> list(ListPaymentMethodsQuery query) {
    return Pages.startingWith(prepared.list(query));
  }

  /** The customer's payment method with this id. */
  public PaymentMethod get(String id) {
    return prepared.get(id).execute();
  }
}
