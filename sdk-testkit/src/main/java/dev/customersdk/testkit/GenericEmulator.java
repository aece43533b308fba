package dev.customersdk.testkit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * The generic customer API in memory: list, create, get, update and delete customers, attach and
 * detach sources, attach tax identifiers.
 *
 * <p>Start one with {@link #start()}, or with {@link #builder()} to change how it behaves, and
 * point the code under test at {@link #baseUrl()} with {@link #apiKey()}.
 *
 * <p>Sources and tax identifiers are created by other endpoints, so a test provides them:
 *
 * <pre>{@code
 * String source = generic.addSource("{\"type\":\"creditCard\"}");
 * client.customers().attachSource(customerId, source);
 * }</pre>
 *
 * <p>Thread-safe. It is strict: bodies, keys, query parameters, paths and methods that the vendor
 * does not document are refused in the vendor's error body, with {@code 400}, {@code 404} for an
 * unknown path or {@code 405} for another method. Every answer but a proxy's has an {@code
 * x-dr-requestid}. Where the vendor says nothing, this was decided:
 *
 * <ul>
 *   <li>Errors. Which of the listed codes goes with which refusal is read from their names where no
 *       sample shows it, and a nested {@code parameter} is a path with dots. Where no code is
 *       listed, as for {@code 401}, {@code 429} and malformed JSON, there is none, and a status
 *       without a listed type has no type. What does not exist, the customer included, is answered
 *       as the vendor does for tax identifiers: {@code not_found} for parameter {@code id}. Only
 *       the first wrong parameter is reported. Messages are invented.
 *   <li>Values. {@code null} is refused where the specification does not mark a field as nullable.
 *       Metadata may hold every JSON value, as the newer of two documents says; other values than
 *       text are measured as JSON, and the limit of pairs holds for a request and for what it is
 *       merged into. A metadata key with an empty text is not stored by a create either. An e-mail
 *       address is text around one {@code @} without white space. Countries and tax authorities are
 *       two capital letters, without a list of them. A time may have any offset; a certificate's is
 *       cut to its day in UTC.
 *   <li>Updates. Shipping is replaced as a whole, and a certificate joins the others even if it is
 *       among them. Every write that is not refused moves {@code updatedTime}, attaching and
 *       detaching too, whether or not it changes anything.
 *   <li>Delete removes what is attached as well. Repeating it, or detaching what is not attached to
 *       this customer, is answered {@code 404}.
 *   <li>Sources. {@code defaultSourceId} must name an attached source, so a create never takes one.
 *       A default that is attached no longer is none, and the next source to be attached takes its
 *       place. Attaching again to the same customer is answered as the first time; a source of
 *       another customer moves, unless errors are assumed. In a customer a source has the same
 *       members as on its own, although the vendor's sample of a customer shows fewer.
 *   <li>Tax identifiers. The second of a type is refused as one that another customer has; their
 *       state never changes. {@code applicability} is answered inside a customer only.
 *   <li>Lists. Customers of the same second are ordered by age. An e-mail address is compared
 *       exactly. A cursor that names no customer is refused, one that the filters leave out still
 *       marks its place, and {@code hasMore} speaks of the direction of the walk. All bounds of a
 *       time hold at once. Times are stored in whole seconds.
 *   <li>Versions. Every answer is that of 2021-12-13, whichever known version a request names; an
 *       unknown one is refused.
 *   <li>The rate limit holds for any span of a second. The wait lasts until it allows a call,
 *       rounded up to a whole second.
 * </ul>
 */
public final class GenericEmulator extends Emulator {

  private final GenericBackend backend;

  private GenericEmulator(BearerKey key, GenericBackend backend) {
    super(key, backend);
    this.backend = backend;
  }

  /** A started emulator with the defaults of {@link #builder()}. */
  public static GenericEmulator start() {
    return builder().start();
  }

  /** An invented test key, documented behaviour only, no rate limit and the system's clock. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Stores a customer as a create would, without a request: no fault is used up and nothing is
   * recorded.
   *
   * @param json the body of a create
   * @return the new customer's id
   * @throws IllegalArgumentException if a create would be refused
   */
  public String addCustomer(String json) {
    return add(json, backend::add);
  }

  /**
   * Stores a payment source that is attached to nobody.
   *
   * @param json the documented members of a source but {@code customerId} and {@code liveMode};
   *     without them it gets an id and is created now, reusable and {@code chargeable}
   * @return the source's id
   * @throws IllegalArgumentException for an undocumented member or an id in use
   */
  public String addSource(String json) {
    return add(json, backend::addSource);
  }

  /**
   * Stores a tax identifier that is attached to nobody.
   *
   * @param json {@code type}, {@code value} and any documented member but {@code customerId};
   *     without them it gets an id and is created now, {@code pending}
   * @return the tax identifier's id
   * @throws IllegalArgumentException for a missing type or value, an undocumented member or an id
   *     in use
   */
  public String addTaxIdentifier(String json) {
    return add(json, backend::addTaxIdentifier);
  }

  /** The stored customer as a get would answer it. */
  public Optional<String> customerJson(String id) {
    return backend.json(id);
  }

  /** How many customers are stored. */
  public int customerCount() {
    return backend.count();
  }

  private static String add(String json, Function<ObjectNode, String> seed) {
    try {
      return seed.apply(JsonBody.parse(json));
    } catch (Refusal refusal) {
      throw new IllegalArgumentException(refusal.reason(), refusal);
    }
  }

  /** Settings of an emulator to be started. Not thread-safe. */
  public static final class Builder {

    private BearerKey key = new BearerKey("sk_test_emulated4711");
    private Clock clock = Clock.systemUTC();
    private boolean assumedErrors;
    private boolean rateLimit;
    private boolean normalises;

    private Builder() {}

    /** The key to accept. Customers are live unless it starts with {@code sk_test_}. */
    public Builder apiKey(String apiKey) {
      key = new BearerKey(apiKey);
      return this;
    }

    /** Where timestamps and the rate limit's seconds come from. */
    public Builder clock(Clock newClock) {
      clock = Objects.requireNonNull(newClock, "clock");
      return this;
    }

    /**
     * Also answers what can only be assumed of the vendor: {@code 409} with {@code source_in_use}
     * for a source that another customer has.
     */
    public Builder withAssumedErrors() {
      assumedErrors = true;
      return this;
    }

    /**
     * Keeps the documented limit of a key: 25 requests within a second with a test key and 250 with
     * a live one. After one too many all are answered {@code 429} until its {@code Retry-After} is
     * over. Requests that get that answer, have the wrong key or meet a fault that keeps them from
     * being applied do not count; {@link Emulator#reset()} starts anew.
     */
    public Builder withRateLimit() {
      rateLimit = true;
      return this;
    }

    /** Stores customers' e-mail addresses trimmed and in lower case: assumed, not documented. */
    public Builder normalises() {
      normalises = true;
      return this;
    }

    /** Starts an emulator of its own with these settings. */
    public GenericEmulator start() {
      boolean liveMode = !key.value().startsWith("sk_test_");
      Optional<RateLimit> limit =
          rateLimit ? Optional.of(GenericSettings.limit(liveMode, clock)) : Optional.empty();
      GenericSettings settings =
          new GenericSettings(clock, liveMode, assumedErrors, limit, normalises);
      return new GenericEmulator(key, new GenericBackend(settings));
    }
  }
}
