package dev.customersdk.testkit;

import dev.customersdk.testkit.checkoutpage.Operations;
import dev.customersdk.testkit.checkoutpage.Settings;
import dev.customersdk.testkit.checkoutpage.Webhooks;
import java.util.Objects;

/**
 * Checkout Page's customer API in memory: list, get and update.
 *
 * <p>Customers appear through checkout, so the API has no create; a test stores what it needs:
 *
 * <pre>{@code
 * String id = checkoutPage.addCustomer("{\"email\":\"ada@example.com\"}");
 * try (CheckoutPageClient client =
 *     CheckoutPageClient.builder()
 *         .baseUrl(checkoutPage.baseUrl())
 *         .apiKey(checkoutPage.apiKey())
 *         .build()) {
 *   client.customers().update(id, UpdateCustomerRequest.builder().phone("+15555550100").build());
 * }
 * assertTrue(checkoutPage.customerJson(id).orElseThrow().contains("+15555550100"));
 * }</pre>
 *
 * <p>{@link #addCustomer(String)} takes {@code email} and, if wanted, what an update takes and
 * {@code taxId}, {@code taxIdType} and {@code stripeCustomerId}; the rest is made up.
 *
 * <p>Thread-safe. It is strict: bodies, keys, query parameters, paths and methods that the vendor
 * does not document are rejected, with {@code 400}, or {@code 404} for an unknown path. Where the
 * vendor's documents contradict each other, this was decided:
 *
 * <ul>
 *   <li>An update of {@code address} or {@code shipping} replaces it as a whole, unless {@link
 *       Builder#addressUpdates(AddressUpdates)} says otherwise.
 *   <li>The list's path ends in a slash, as in the reference; the guides' path without it is
 *       unknown, and so is a customer's path with it.
 *   <li>A request without the right key gets the guide's body, unless {@link
 *       Builder#referenceErrorsOnly()} says otherwise.
 *   <li>Clearable properties are cleared with null, which no property of an address takes; the
 *       empty string clears nothing.
 * </ul>
 *
 * <p>Where the vendor says nothing, this was decided:
 *
 * <ul>
 *   <li>{@code limit} out of range, and a cursor that is no customer's id, are rejected with {@code
 *       400}; a cursor's customer need not match the filters.
 *   <li>Ids are compared whatever the case of their digits. Later customers have greater ids.
 *   <li>{@code search} finds its text anywhere in name or e-mail address; the bounds {@code
 *       createdAfter} and {@code createdBefore} are exclusive and need an offset.
 *   <li>A backward page has the customers that are next newer, newest first, as the vendor's own
 *       client expects it; its {@code has_more} tells of newer customers.
 *   <li>Only the first wrong parameter is reported, with its path (such as {@code address.zip}) as
 *       {@code param}; where none is to blame there is no {@code errors}. Messages are invented.
 *   <li>Id and body are checked before the customer is looked up.
 *   <li>An empty {@code address} or {@code shipping} object is allowed and stored as sent.
 *   <li>An e-mail address is text around one {@code @} without white space, looked at after
 *       trimming.
 * </ul>
 */
public final class CheckoutPageEmulator extends Emulator {

  private CheckoutPageEmulator(Builder settings, Operations operations) {
    super(settings, operations, new Webhooks());
  }

  /**
   * Sends webhooks: {@code customer.created} when one is added, {@code customer.updated} after an
   * update. Any text is a secret. The form of an event's id was decided.
   *
   * @return what sends them
   */
  public WebhookSender webhooks() {
    return webhooks.orElseThrow();
  }

  /** {@return a started emulator with the defaults of {@link #builder()}} */
  public static CheckoutPageEmulator start() {
    return builder().start();
  }

  /**
   * {@return an invented key, {@link AddressUpdates#REPLACE}, no rate limit and the system's clock}
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Settings of an emulator to be started. Not thread-safe. */
  public static final class Builder extends EmulatorBuilder<Builder, CheckoutPageEmulator> {

    private AddressUpdates addressUpdates = AddressUpdates.REPLACE;
    private boolean referenceErrorsOnly;
    private boolean rateLimit;

    private Builder() {
      super("checkoutpage_emulated4711");
    }

    /**
     * What becomes of the properties that an update of an address leaves out.
     *
     * @param updates how they are done
     * @return this builder
     */
    public Builder addressUpdates(AddressUpdates updates) {
      addressUpdates = Objects.requireNonNull(updates, "updates");
      return this;
    }

    /**
     * Responds with {@code 401} in the shape that the reference has for every error.
     *
     * @return this builder
     */
    public Builder referenceErrorsOnly() {
      referenceErrorsOnly = true;
      return this;
    }

    /**
     * Keeps the documented limit of a key: after 100 requests within a minute, more get {@code
     * 429}, without {@code Retry-After}, because none is documented. Requests that get that
     * response, have the wrong key or meet a fault that keeps them from being applied do not count;
     * {@link Emulator#reset()} starts anew.
     *
     * @return this builder
     */
    public Builder withRateLimit() {
      rateLimit = true;
      return this;
    }

    @Override
    public CheckoutPageEmulator start() {
      boolean merges = addressUpdates == AddressUpdates.MERGE;
      return new CheckoutPageEmulator(
          this, new Operations(new Settings(clock, merges, referenceErrorsOnly, rateLimit)));
    }
  }
}
