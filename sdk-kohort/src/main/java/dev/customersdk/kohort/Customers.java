package dev.customersdk.kohort;

import dev.customersdk.core.Pages;
import dev.customersdk.core.SdkException;

/**
 * Kohort's customers: every method sends its request at once and waits for the value.
 *
 * <p>Immutable and thread-safe. Every method throws {@link SdkException} when there is no value,
 * and {@link IllegalArgumentException} for a bad argument, before anything is sent. For
 * asynchronous calls, raw responses and single options see {@link #prepare()}.
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

  /** The customer with this id, and what else the query asks for in {@link Customer#extras()}. */
  public Customer get(String id, GetCustomerQuery query) {
    return prepared.get(id, query).execute();
  }

  /** Changes what the request sets and leaves the rest alone. */
  public Customer update(String id, UpdateCustomerRequest request) {
    return prepared.update(id, request).execute();
  }

  /** Deletes a customer softly and returns it. */
  public Customer delete(String id) {
    return prepared.delete(id).execute();
  }

  /** Blocks a customer. The endpoint is not documented but follows by analogy with unblock. */
  public Customer block(String id) {
    return prepared.block(id).execute();
  }

  /** Lifts the block of a customer. */
  public Customer unblock(String id) {
    return prepared.unblock(id).execute();
  }
}
