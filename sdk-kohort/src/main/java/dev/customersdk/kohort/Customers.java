package dev.customersdk.kohort;

import dev.customersdk.core.ApiException;
import dev.customersdk.core.Pages;
import dev.customersdk.core.SdkException;
import dev.customersdk.core.spi.EmailMatch;
import java.util.List;

/**
 * Kohort's customers: every method sends its request at once and waits for the value, except that
 * lists send one for each page.
 *
 * <pre>{@code
 * Customer blocked = kohort.customers().block(id);
 * kohort.customers().prepare().unblock(blocked.id()).executeAsync().join();
 * }</pre>
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

  /** {@return the same endpoints, described but not sent} */
  public PreparedCustomers prepare() {
    return prepared;
  }

  /**
   * {@return all customers, fetched page by page as they are read, in no documented order; a query
   * with an {@code orderBy} gives one}
   *
   * @throws SdkException where the rows are read, when a page cannot be had
   */
  public Pages<Customer> list() {
    return list(ListCustomersQuery.builder().build());
  }

  /**
   * {@return the customers that match, fetched page by page as they are read}
   *
   * @param query which ones
   * @throws SdkException where the rows are read, when a page cannot be had
   */
  public Pages<Customer> list(ListCustomersQuery query) {
    return Pages.startingWith(prepared.list(query));
  }

  /**
   * {@return all customers with this e-mail address, whatever its case, as far as Kohort finds
   * them}
   *
   * <p>Walks every page of a search for {@code emailAddress:} and the address, an exact match to
   * Kohort's own clients, and leaves out the rows with another address. The pages about customers
   * do not name the parameter {@code search} for certain, so nothing else can be promised: were it
   * unknown, all customers would be walked, with the same result. Whether it minds case, finds a
   * customer right after its create, or takes {@code :} and {@code ~} in an address for its own
   * signs, is not documented.
   *
   * <p>Several requests, each with a timeout of its own; {@code prepare().list(…)} does the same
   * step by step.
   *
   * @param email the address
   * @throws SdkException when a page cannot be had
   */
  public List<Customer> findByEmail(String email) {
    String address = EmailMatch.address(email);
    ListCustomersQuery query =
        ListCustomersQuery.builder()
            .search("emailAddress:" + address)
            .take(100)
            .orderBy(OrderBy.asc("createdAt"))
            .build();
    return EmailMatch.among(list(query), address, Customer::emailAddress);
  }

  /**
   * Creates a customer.
   *
   * <p>Never retried after an unclear failure: when {@link SdkException#outcome()} is {@code
   * UNKNOWN}, look for the customer with {@link #findByEmail} before creating it again, and take an
   * error of a second attempt as a possible sign that the first went through.
   *
   * @param request what the customer is to have
   * @return the customer
   * @throws ApiException.InvalidRequest when Kohort refuses a value; which it refuses is not
   *     documented
   */
  public Customer create(CreateCustomerRequest request) {
    return prepared.create(request).execute();
  }

  /**
   * {@return the customer with this id}
   *
   * @param id the customer's id
   * @throws ApiException.NotFound when there is no such customer, by the usual meaning: Kohort
   *     documents no errors of this endpoint
   */
  public Customer get(String id) {
    return prepared.get(id).execute();
  }

  /**
   * {@return the customer with this id, and what else the query asks for in {@link
   * Customer#extras()}}
   *
   * @param id the customer's id
   * @param query what to return beside the customer
   * @throws ApiException.NotFound when there is no such customer, by the usual meaning: Kohort
   *     documents no errors of this endpoint
   */
  public Customer get(String id, GetCustomerQuery query) {
    return prepared.get(id, query).execute();
  }

  /**
   * Changes {@code deletedAt}, the only property that Kohort documents as changeable, and returns
   * the customer.
   *
   * <p>Name, e-mail address, phone number and the rest stay as they were created. To correct them,
   * create another customer, which has another id, and delete this one.
   *
   * @param id the customer's id
   * @param request what is to change
   * @return the customer
   * @throws ApiException.InvalidRequest when Kohort refuses a value; which it refuses is not
   *     documented
   * @throws ApiException.NotFound when there is no such customer, by the usual meaning: Kohort
   *     documents no errors of this endpoint
   */
  public Customer update(String id, UpdateCustomerRequest request) {
    return prepared.update(id, request).execute();
  }

  /**
   * Deletes a customer and returns it, presumably with {@link Customer#deletedAt()} set.
   *
   * <p>The record is still there to be returned, but what a delete does beyond that is described
   * nowhere, nor whether list and get still return such a customer.
   *
   * @param id the customer's id
   * @return the customer
   * @throws ApiException.NotFound when there is no such customer, by the usual meaning: Kohort
   *     documents no errors of this endpoint
   */
  public Customer delete(String id) {
    return prepared.delete(id).execute();
  }

  /**
   * Blocks a customer. The endpoint is not documented but follows by analogy with unblock.
   *
   * @param id the customer's id
   * @return the customer
   * @throws ApiException.NotFound when there is no such customer, by the usual meaning: Kohort
   *     documents no errors of this endpoint
   */
  public Customer block(String id) {
    return prepared.block(id).execute();
  }

  /**
   * Lifts the block of a customer.
   *
   * @param id the customer's id
   * @return the customer
   * @throws ApiException.NotFound when there is no such customer, by the usual meaning: Kohort
   *     documents no errors of this endpoint
   */
  public Customer unblock(String id) {
    return prepared.unblock(id).execute();
  }
}
