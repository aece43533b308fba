package dev.customersdk.generic;

import dev.customersdk.core.ApiException;
import dev.customersdk.core.SdkException;

/**
 * The sources, which are read here, made by the vendor's browser library and attached with {@link
 * Customers#attachSource}. The vendor lists them inside their customer only.
 *
 * <p>Immutable and thread-safe. For asynchronous calls, raw responses and single options see {@link
 * #prepare()}.
 */
public final class Sources {

  private final PreparedSources prepared;

  Sources(PreparedSources prepared) {
    this.prepared = prepared;
  }

  /** {@return the same endpoints, described but not sent} */
  public PreparedSources prepare() {
    return prepared;
  }

  /**
   * {@return the source with this id, attached or not}
   *
   * @param id the id
   * @throws SdkException when there is no value
   * @throws IllegalArgumentException for a bad id, before anything is sent
   * @throws ApiException.NotFound when there is no such source
   */
  public Source get(String id) {
    return prepared.get(id).execute();
  }
}
