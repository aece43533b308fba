package dev.customersdk.checkoutpage;

import dev.customersdk.core.ApiException;
import dev.customersdk.core.Pages;
import dev.customersdk.core.SdkException;
import dev.customersdk.core.spi.EmailMatch;
import java.util.List;

/**
 * Checkout Page's customers: every method sends its request at once and waits for the value, except
 * that lists send one for each page.
 *
 * <pre>{@code
 * var changes = UpdateCustomerRequest.builder().phone("+15555550100").build();
 * checkoutPage.customers().update(id, changes);
 * }</pre>
 *
 * <p>Customers can be listed, read and changed. They cannot be created or deleted: the vendor has
 * no such endpoint, a customer appears when somebody checks out.
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
   * {@return all customers, the newest first, fetched page by page as they are read}
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
   * {@return all customers with this e-mail address, whatever its case, the newest first}
   *
   * <p>Walks every page of a search for the address and leaves out the rows with another one: the
   * vendor promises a search in name and e-mail address in any case, not an exact match. The
   * address for billing is not looked at.
   *
   * <p>Several requests, each with a timeout of its own; {@code prepare().list(…)} does the same
   * step by step.
   *
   * @param email the address
   * @throws SdkException when a page cannot be had
   */
  public List<Customer> findByEmail(String email) {
    String address = EmailMatch.address(email);
    ListCustomersQuery query = ListCustomersQuery.builder().search(address).limit(100).build();
    return EmailMatch.among(list(query), address, Customer::email);
  }

  /**
   * {@return the customer with this id}
   *
   * @param customerId the customer's id
   * @throws ApiException.InvalidRequest when the id is malformed
   * @throws ApiException.Forbidden when the key lacks a permission or, by one label of the
   *     vendor's, a value is refused
   * @throws ApiException.NotFound when there is no such customer
   */
  public Customer get(String customerId) {
    return prepared.get(customerId).execute();
  }

  /**
   * Sends exactly what the request sets, and returns the customer as it is then.
   *
   * <p>Top-level properties left out stay as they are. What happens to the nested properties that a
   * given {@code address} or {@code shipping} leaves out is documented in two ways: the reference
   * page has them lost, the newer specification has them kept. Either set them all, or use {@link
   * #updateMerging}.
   *
   * @param customerId the customer's id
   * @param request what is to change
   * @return the customer
   * @throws ApiException.InvalidRequest when the id is malformed or a value is refused
   * @throws ApiException.Forbidden when the key lacks a permission or, by one label of the
   *     vendor's, a value is refused
   * @throws ApiException.NotFound when there is no such customer
   */
  public Customer update(String customerId, UpdateCustomerRequest request) {
    return prepared.update(customerId, request).execute();
  }

  /**
   * Changes what the request sets, nested properties of {@code address} and {@code shipping}
   * included, and keeps every nested property left out, whichever of the two documented rules the
   * vendor follows.
   *
   * <p>When the request sets one of the two objects, the customer is read first and the object is
   * sent complete: two requests. What somebody else changes in the same object between the two is
   * lost. When it sets neither, this is {@link #update}.
   *
   * <p>Out of reach is the removal of a nested property, because leaving it out means to keep it.
   * The name, phone and address of {@code shipping} can be cleared; for the others clear the whole
   * object with {@link #update}, and then send it anew without the nested property. Nor can a
   * nested property be sent back that this version does not know, or an empty name or phone, as the
   * vendor refuses keys it does not document and empty text: a vendor that replaces objects drops
   * them. Blanks are sent back.
   *
   * @param customerId the customer's id
   * @param changes what is to change
   * @return the customer
   * @throws ApiException.InvalidRequest when the id is malformed or a value is refused
   * @throws ApiException.Forbidden when the key lacks a permission or, by one label of the
   *     vendor's, a value is refused
   * @throws ApiException.NotFound when there is no such customer
   */
  public Customer updateMerging(String customerId, UpdateCustomerRequest changes) {
    return prepared.updateMerging(customerId, changes).execute();
  }
}
