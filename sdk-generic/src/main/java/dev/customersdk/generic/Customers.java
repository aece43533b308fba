package dev.customersdk.generic;

import dev.customersdk.core.Pages;
import dev.customersdk.core.SdkException;
import dev.customersdk.core.spi.EmailMatch;
import java.util.List;

/**
 * The customers: every method sends its request at once and waits for the value, except that lists
 * send one for each page.
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

  /** All customers, the newest first, fetched page by page as they are read. */
  public Pages<Customer> list() {
    return list(ListCustomersQuery.builder().build());
  }

  /** The customers that match, fetched page by page as they are read. */
  public Pages<Customer> list(ListCustomersQuery query) {
    return Pages.startingWith(prepared.list(query));
  }

  /**
   * All customers with this e-mail address, in whatever case, found with the vendor's own filter;
   * how that compares addresses is not documented.
   *
   * <p>Several requests, each with a timeout of its own; {@code prepare().list(…)} does the same
   * step by step.
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
   */
  public Customer create(CreateCustomerRequest request) {
    return prepared.create(request).execute();
  }

  /** The customer with this id. */
  public Customer get(String id) {
    return prepared.get(id).execute();
  }

  /** Changes what the request sets and leaves the rest alone. */
  public Customer update(String id, UpdateCustomerRequest request) {
    return prepared.update(id, request).execute();
  }

  /** Deletes a customer for good. */
  public void delete(String id) {
    prepared.delete(id).execute();
  }

  /**
   * Attaches a source and returns it; that makes it reusable.
   *
   * <p>It has to be chargeable, and of a type that can be reused: a store credit, {@code
   * customerCredit}, never is.
   */
  public Source attachSource(String id, String sourceId) {
    return prepared.attachSource(id, sourceId).execute();
  }

  /** Detaches a source, which can never be attached again. */
  public void detachSource(String id, String sourceId) {
    prepared.detachSource(id, sourceId).execute();
  }

  /**
   * Attaches a tax identifier in whatever state and returns it; there is no way to detach one but
   * to {@linkplain TaxIdentifiers#delete delete} it.
   */
  public TaxIdentifier attachTaxIdentifier(String id, String taxId) {
    return prepared.attachTaxIdentifier(id, taxId).execute();
  }
}
