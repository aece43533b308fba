package dev.customersdk.testkit;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * Checkout Page's customer API in memory: list, get and update.
 *
 * <p>Customers appear through checkout, so the API has no create; a test stores what it needs:
 *
 * <pre>{@code
 * @ExtendWith(EmulatorExtension.class)
 * class AddressBookTest {
 *
 *   static final CheckoutPageEmulator checkoutPage = CheckoutPageEmulator.start();
 *
 *   @Test
 *   void aKnownCustomerIsUpdated() {
 *     String id = checkoutPage.addCustomer("{\"email\":\"ada@example.com\"}");
 *     // ... call the code under test with checkoutPage.baseUrl() and checkoutPage.apiKey()
 *     assertTrue(checkoutPage.customerJson(id).orElseThrow().contains("Analytical Engines"));
 *   }
 * }
 * }</pre>
 *
 * <p>Thread-safe. It is strict: bodies, keys, query parameters, paths and methods that the vendor
 * does not document are refused, with {@code 400}, or {@code 404} for an unknown path. Where the
 * vendor's documents contradict each other, this was decided:
 *
 * <ul>
 *   <li>An update of {@code address} or {@code shipping} replaces it as a whole, unless {@link
 *       Builder#addressUpdates(AddressUpdates)} says otherwise.
 *   <li>The list's path ends in a slash, as in the reference; the guides' path without it is
 *       unknown, and so is a customer's path with it.
 *   <li>A request without the right key gets the guide's body, unless {@link
 *       Builder#referenceErrorsOnly()} says otherwise.
 *   <li>Clearable fields are cleared with null, which no member of an address takes; the empty
 *       string clears nothing.
 * </ul>
 *
 * <p>Where the vendor says nothing, this was decided:
 *
 * <ul>
 *   <li>{@code limit} out of range, and a cursor that is no customer's id, are refused with {@code
 *       400}; a cursor's customer need not match the filters.
 *   <li>Ids are compared whatever the case of their digits. Later customers have greater ids.
 *   <li>{@code search} finds its text anywhere in name or e-mail address; the bounds {@code
 *       createdAfter} and {@code createdBefore} are exclusive and need an offset.
 *   <li>Backward pages are newest first as well, and their {@code has_more} tells of newer
 *       customers.
 *   <li>Only the first wrong parameter is reported, with its path (such as {@code address.zip}) as
 *       {@code param}; where none is to blame there is no {@code errors}. Messages are invented.
 *   <li>Id and body are checked before the customer is looked up.
 *   <li>An empty {@code address} or {@code shipping} object is allowed and stored as sent.
 *   <li>An e-mail address is text around one {@code @} without white space, looked at after
 *       trimming.
 * </ul>
 */
public final class CheckoutPageEmulator extends Emulator {

  private final CheckoutPageBackend backend;

  private CheckoutPageEmulator(BearerKey key, CheckoutPageBackend backend) {
    super(key, backend);
    this.backend = backend;
  }

  /** A started emulator with the defaults of {@link #builder()}. */
  public static CheckoutPageEmulator start() {
    return builder().start();
  }

  /** An invented key, {@link AddressUpdates#REPLACE}, no rate limit and the system's clock. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Stores a customer as a checkout would, without a request: no fault is used up and nothing is
   * recorded.
   *
   * @param json {@code email} and, if wanted, what an update takes and {@code taxId}, {@code
   *     taxIdType} and {@code stripeCustomerId}; the rest is made up
   * @return the new customer's id
   * @throws IllegalArgumentException if anything else is in it, or an update would refuse a value
   */
  public String addCustomer(String json) {
    try {
      return backend.add(JsonBody.parse(json));
    } catch (Refusal refusal) {
      throw new IllegalArgumentException(refusal.reason(), refusal);
    }
  }

  /** The stored customer as a get would answer it, without the envelope. */
  public Optional<String> customerJson(String id) {
    return backend.json(id);
  }

  /** How many customers are stored. */
  public int customerCount() {
    return backend.count();
  }

  /** Settings of an emulator to be started. Not thread-safe. */
  public static final class Builder {

    private static final int REQUESTS_PER_MINUTE = 100;

    private BearerKey key = new BearerKey("checkoutpage_emulated4711");
    private Clock clock = Clock.systemUTC();
    private AddressUpdates addressUpdates = AddressUpdates.REPLACE;
    private CheckoutPageErrors errors = CheckoutPageErrors.GUIDE;
    private boolean rateLimit;

    private Builder() {}

    /** The key to accept; the vendor documents no format. */
    public Builder apiKey(String apiKey) {
      key = new BearerKey(apiKey);
      return this;
    }

    /** Where timestamps and the rate limit's minutes come from. */
    public Builder clock(Clock newClock) {
      clock = Objects.requireNonNull(newClock, "clock");
      return this;
    }

    /** What becomes of the members that an update of an address leaves out. */
    public Builder addressUpdates(AddressUpdates updates) {
      addressUpdates = Objects.requireNonNull(updates, "updates");
      return this;
    }

    /** Answers {@code 401} in the shape that the reference has for every error. */
    public Builder referenceErrorsOnly() {
      errors = CheckoutPageErrors.REFERENCE;
      return this;
    }

    /**
     * Keeps the documented limit of a key: after 100 requests within a minute, more are answered
     * {@code 429}, without {@code Retry-After}, because none is documented. Requests that get that
     * answer, have the wrong key or meet a fault that keeps them from being applied do not count;
     * {@link Emulator#reset()} starts anew.
     */
    public Builder withRateLimit() {
      rateLimit = true;
      return this;
    }

    /** Starts an emulator of its own with these settings. */
    public CheckoutPageEmulator start() {
      Optional<RateLimit> limit =
          rateLimit
              ? Optional.of(new RateLimit(REQUESTS_PER_MINUTE, Duration.ofMinutes(1), clock))
              : Optional.empty();
      return new CheckoutPageEmulator(
          key,
          new CheckoutPageBackend(new CheckoutPageSettings(clock, addressUpdates, errors, limit)));
    }
  }
}
