package dev.customersdk.flex;

import dev.customersdk.core.ApiError;
import dev.customersdk.core.ApiException;
import dev.customersdk.core.Pages;
import dev.customersdk.core.SdkException;
import dev.customersdk.core.spi.EmailMatch;
import java.util.List;

/**
 * Flex's customers: every method sends its request at once and waits for the value, except that
 * lists send one for each page.
 *
 * <pre>{@code
 * var ada = CreateCustomerRequest.builder().email("ada@example.com").build();
 * String id = flex.customers().create(ada).customerId();
 * flex.customers()
 *     .paymentMethods(id)
 *     .list()
 *     .forEach(each -> System.out.println(each.paymentMethodId()));
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
   * {@return all customers that are not deleted, newest first, fetched page by page as they are
   * read}
   *
   * @throws SdkException where the rows are read, when a page cannot be had
   */
  public Pages<Customer> list() {
    return list(ListCustomersQuery.builder().build());
  }

  /**
   * {@return the customers that match, newest first within a page, fetched page by page as they are
   * read; a walk from {@code endingBefore} goes on to newer pages}
   *
   * @param query which ones
   * @throws SdkException where the rows are read, when a page cannot be had
   */
  public Pages<Customer> list(ListCustomersQuery query) {
    return Pages.startingWith(prepared.list(query));
  }

  /**
   * {@return the customers with exactly this e-mail address, whatever the case of its letters,
   * newest first}
   *
   * <p>Asks with Flex's own filter; whether that ignores case is not documented, so a customer
   * whose address is spelled otherwise may be missing.
   *
   * <p>Several requests, each with a timeout of its own; {@code prepare().list(…)} does the same
   * step by step.
   *
   * @param email the address
   * @throws SdkException when a page cannot be had
   */
  public List<Customer> findByEmail(String email) {
    String address = EmailMatch.address(email);
    ListCustomersQuery query = ListCustomersQuery.builder().email(address).build();
    return EmailMatch.among(list(query), address, Customer::email);
  }

  /**
   * Creates a customer, or changes the one that has this e-mail address already.
   *
   * <p>Such a customer gets the values of the request. The response does not tell which of the two
   * happened; a {@link Customer#createdAt()} well before the call is the only hint. How addresses
   * are compared, and whether a deleted customer's counts, is not documented. Without an e-mail
   * address a new customer is made.
   *
   * <p>Not retried after an unclear failure, unless there is an e-mail address and the policy
   * allows it, for which see {@link PreparedCustomers#createOrUpdate}. When {@link
   * SdkException#outcome()} is {@code UNKNOWN}, {@link #findByEmail} tells more.
   *
   * @param request what the customer is to have
   * @return the customer
   * @throws ApiException.InvalidRequest when Flex refuses a value; {@link ApiError#violations()}
   *     may say which: Flex documents no errors of this endpoint
   */
  public Customer create(CreateCustomerRequest request) {
    return prepared.createOrUpdate(request).execute();
  }

  /**
   * {@return the customer with this id}
   *
   * @param id the customer's id
   * @throws ApiException.NotFound when there is no such customer, presumably also when it is
   *     deleted: Flex documents no errors of this endpoint
   */
  public Customer get(String id) {
    return prepared.get(id).execute();
  }

  /**
   * Changes what the request sets and leaves the other properties alone.
   *
   * @param id the customer's id
   * @param request what is to change
   * @return the customer
   * @throws ApiException.InvalidRequest when Flex refuses a value; {@link ApiError#violations()}
   *     may say which: Flex documents no errors of this endpoint
   * @throws ApiException.NotFound when there is no such customer, presumably also when it is
   *     deleted: Flex documents no errors of this endpoint
   */
  public Customer update(String id, UpdateCustomerRequest request) {
    return prepared.update(id, request).execute();
  }

  /**
   * Deletes a customer softly: lists and {@link #get} know it no more, payments and checkout
   * sessions still do.
   *
   * <p>No way back is documented. A customer that is deleted already is presumably not found.
   *
   * @param id the customer's id
   * @return what Flex says of it
   * @throws ApiException.NotFound when there is no such customer, presumably also when it is
   *     deleted: Flex documents no errors of this endpoint
   */
  public DeletedCustomer delete(String id) {
    return prepared.delete(id).execute();
  }

  /**
   * {@return the payment methods of the customer with this id; nothing is sent yet}
   *
   * @param customerId the customer's id
   */
  public PaymentMethods paymentMethods(String customerId) {
    return new PaymentMethods(prepared.paymentMethods(customerId));
  }
}
