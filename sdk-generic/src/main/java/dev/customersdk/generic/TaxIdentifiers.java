package dev.customersdk.generic;

import dev.customersdk.core.ApiException;
import dev.customersdk.core.Pages;
import dev.customersdk.core.SdkException;

/**
 * The tax identifiers: every method sends its request at once and waits for the value.
 *
 * <p>They are made here and then attached, see {@link Customers#attachTaxIdentifier}. There is no
 * update: to change a number, delete its identifier, create another and attach that.
 *
 * <p>Immutable and thread-safe. Every method throws {@link SdkException} when there is no value,
 * and {@link IllegalArgumentException} for a bad argument, before anything is sent. For
 * asynchronous calls, raw responses and single options see {@link #prepare()}.
 */
public final class TaxIdentifiers {

  private final PreparedTaxIdentifiers prepared;

  TaxIdentifiers(PreparedTaxIdentifiers prepared) {
    this.prepared = prepared;
  }

  /** {@return the same endpoints, described but not sent} */
  public PreparedTaxIdentifiers prepare() {
    return prepared;
  }

  /**
   * {@return all tax identifiers, the newest first, fetched page by page as they are read}
   *
   * @throws SdkException where the rows are read, when a page cannot be had
   */
  public Pages<TaxIdentifier> list() {
    return list(ListTaxIdentifiersQuery.builder().build());
  }

  /**
   * {@return the tax identifiers that match, fetched page by page as they are read}
   *
   * @param query which ones
   * @throws SdkException where the rows are read, when a page cannot be had
   */
  public Pages<TaxIdentifier> list(ListTaxIdentifiersQuery query) {
    return Pages.startingWith(prepared.list(query));
  }

  /**
   * Creates a tax identifier that belongs to nobody yet, and is usually {@code pending}: some types
   * are checked by an agency, which takes its time.
   *
   * <p>Never retried after an unclear failure, since a second one may come of it: when {@link
   * SdkException#outcome()} is {@code UNKNOWN}, {@linkplain #list(ListTaxIdentifiersQuery) list}
   * those with its value first.
   *
   * @param request what to send
   * @return the tax identifier
   * @throws ApiException.InvalidRequest when the value does not have the form of its type
   * @throws ApiException.Conflict when it contradicts what the vendor has; when that is, is not
   *     documented
   */
  public TaxIdentifier create(CreateTaxIdentifierRequest request) {
    return prepared.create(request).execute();
  }

  /**
   * {@return the tax identifier with this id}
   *
   * @param id the id
   * @throws ApiException.NotFound when there is no such tax identifier
   */
  public TaxIdentifier get(String id) {
    return prepared.get(id).execute();
  }

  /**
   * Deletes a tax identifier for good, which also detaches it from its customer.
   *
   * @param id the id
   * @throws ApiException.NotFound when there is no such tax identifier
   * @throws ApiException.Conflict when it contradicts what the vendor has; when that is, is not
   *     documented
   */
  public void delete(String id) {
    prepared.delete(id).execute();
  }
}
