package dev.customersdk.flex;

import dev.customersdk.core.Pages;
import dev.customersdk.core.SdkException;

/**
 * Flex's customers: every method sends its request at once and waits for the value.
 *
 * <p>Immutable and thread-safe. Every method throws {@link SdkException} when there is no value,
 * and {@link IllegalArgumentException} for a bad argument, before anything is sent. For
 * asynchronous calls, raw responses and single options see {@link #prepare()}.
 *
 * <p>There is no delete: Flex documents no endpoint for it.
 */
public final class Customers {

  private final PreparedCustomers prepared;

  Customers(PreparedCustomers prepared) {
    this.prepared = prepared;
  }

  /** The same endpoints, described but not sent. */
  public PreparedCustomers prepare() {
    return prepared;
  }

  /** All customers, fetched page by page as they are read. */
  public Pages<Customer> list() {
    return list(ListCustomersQuery.builder().build());
  }

  /** The customers that match, fetched page by page as they are read. */
  public Pages<Customer> list(ListCustomersQuery query) {
    return Pages.startingWith(prepared.list(query));
  }

  /**
   * Creates a customer.
   *
   * <p>Never retried after an unclear failure: when {@link SdkException#outcome()} is {@code
   * UNKNOWN}, look the customer up before creating it again.
   */
  public Customer create(CreateCustomerRequest request) {
    return prepared.create(request).execute();
  }

  /** The customer with this id. */
  public Customer get(String id) {
    return prepared.get(id).execute();
  }

  /** Changes what the request sets. */
  public Customer update(String id, UpdateCustomerRequest request) {
    return prepared.update(id, request).execute();
  }
}
