package dev.customersdk.generic;

import dev.customersdk.core.ApiError;
import dev.customersdk.core.ApiException;
import dev.customersdk.core.Pages;
import dev.customersdk.core.SdkException;
import dev.customersdk.core.spi.EmailMatch;
import java.util.List;

/**
 * The customers: every method sends its request at once and waits for the value, except that lists
 * send one for each page.
 *
 * <pre>{@code
 * var ada =
 *     CreateCustomerRequest.builder()
 *         .id("ada-1") // of the caller's, so that a retry cannot create her twice
 *         .email("ada@example.com")
 *         .build();
 * generic.customers().create(ada);
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
   * {@return all customers with this e-mail address, in whatever case, found with the vendor's own
   * filter; how that compares addresses is not documented}
   *
   * <p>Several requests, each with a timeout of its own; {@code prepare().list(…)} does the same
   * step by step.
   *
   * @param email the address
   * @throws SdkException when a page cannot be had
   */
  public List<Customer> findByEmail(String email) {
    String address = EmailMatch.address(email);
    ListCustomersQuery query = ListCustomersQuery.builder().email(address).limit(100).build();
    return EmailMatch.among(list(query), address, Customer::email);
  }

  /**
   * Creates a customer.
   *
   * <p>With an id of the caller's this is safe to retry, and retried by itself after an unclear
   * failure. Without one it never is: when {@link SdkException#outcome()} is {@code UNKNOWN}, look
   * the customer up before creating it again.
   *
   * @param request what the customer is to have
   * @return the customer
   * @throws ApiException.InvalidRequest when a value is refused; {@link ApiError#violations()} may
   *     say which
   * @throws ApiException.Conflict when the id is in use; with a 400 it is an {@link
   *     ApiException.InvalidRequest} whose code is {@code already_exists}
   */
  public Customer create(CreateCustomerRequest request) {
    return prepared.create(request).execute();
  }

  /**
   * {@return the customer with this id}
   *
   * @param id the customer's id
   * @throws ApiException.NotFound when there is no such customer
   */
  public Customer get(String id) {
    return prepared.get(id).execute();
  }

  /**
   * Changes what the request sets and leaves the rest alone.
   *
   * @param id the customer's id
   * @param request what is to change
   * @return the customer
   * @throws ApiException.InvalidRequest when a value is refused; {@link ApiError#violations()} may
   *     say which
   * @throws ApiException.NotFound when there is no such customer
   * @throws ApiException.Conflict when it contradicts what the vendor has; when that is, is not
   *     documented
   */
  public Customer update(String id, UpdateCustomerRequest request) {
    return prepared.update(id, request).execute();
  }

  /**
   * Deletes a customer for good.
   *
   * @param id the customer's id
   * @throws ApiException.NotFound when there is no such customer
   * @throws ApiException.Conflict when it contradicts what the vendor has; when that is, is not
   *     documented
   */
  public void delete(String id) {
    prepared.delete(id).execute();
  }

  /**
   * Attaches a source and returns it; that makes it reusable.
   *
   * <p>It has to be chargeable, and of a type that can be reused: a store credit, {@code
   * customerCredit}, never is.
   *
   * @param id the customer's id
   * @param sourceId the source's id
   * @return the source
   * @throws ApiException.NotFound when there is no such customer or source
   * @throws ApiException.Conflict when the source cannot be reused, is not chargeable, or was
   *     detached before
   */
  public Source attachSource(String id, String sourceId) {
    return prepared.attachSource(id, sourceId).execute();
  }

  /**
   * Detaches a source, which can never be attached again.
   *
   * @param id the customer's id
   * @param sourceId the source's id
   * @throws ApiException.NotFound when there is no such customer or source
   * @throws ApiException.Conflict when it contradicts what the vendor has; when that is, is not
   *     documented
   */
  public void detachSource(String id, String sourceId) {
    prepared.detachSource(id, sourceId).execute();
  }

  /**
   * Attaches a tax identifier in whatever state and returns it; there is no way to detach one but
   * to {@linkplain TaxIdentifiers#delete delete} it.
   *
   * @param id the customer's id
   * @param taxId the tax identifier's id
   * @return the tax identifier
   * @throws ApiException.NotFound when there is no such customer or tax identifier
   * @throws ApiException.Conflict when another customer has the tax identifier
   */
  public TaxIdentifier attachTaxIdentifier(String id, String taxId) {
    return prepared.attachTaxIdentifier(id, taxId).execute();
  }
}
