package dev.customersdk.testkit;

import dev.customersdk.testkit.generic.Operations;
import dev.customersdk.testkit.generic.Settings;
import dev.customersdk.testkit.generic.Settings.Option;
import dev.customersdk.testkit.generic.Webhooks;
import java.util.EnumSet;
import java.util.Set;

/**
 * The generic customer API in memory: list, create, get, update and delete customers, attach and
 * detach sources, attach tax identifiers; list, create, get and delete tax identifiers; get
 * sources; upload, list, get, download and delete files.
 *
 * <p>Start one with {@link #start()}, or with {@link #builder()} to change how it behaves, and
 * point the code under test at {@link #baseUrl()} with {@link #apiKey()}.
 *
 * <p>Sources are created in browsers, so a test provides them; tax identifiers it may provide:
 *
 * <pre>{@code
 * String ada = generic.addCustomer("{\"email\":\"ada@example.com\"}");
 * String source = generic.addSource("{\"type\":\"creditCard\"}");
 * try (GenericClient client =
 *     GenericClient.builder().baseUrl(generic.baseUrl()).apiKey(generic.apiKey()).build()) {
 *   assertEquals(source, client.customers().attachSource(ada, source).id());
 * }
 * }</pre>
 *
 * <p>Thread-safe. It is strict: bodies, keys, query parameters, paths and methods that the vendor
 * does not document are rejected in the vendor's error body, with {@code 400}, {@code 404} for an
 * unknown path or {@code 405} for another method. Every response but a proxy's has an {@code
 * x-dr-requestid}. Where the vendor says nothing, this was decided:
 *
 * <ul>
 *   <li>Errors. Which of the listed codes goes with which error is read from their names where no
 *       sample shows it, and a nested {@code parameter} is a path with dots. Where no code is
 *       listed, as for {@code 401}, {@code 429} and malformed JSON, there is none, and a status
 *       without a listed type has no type. What does not exist, the customer included, gets what
 *       the vendor returns for tax identifiers: {@code not_found} for parameter {@code id}. Only
 *       the first wrong parameter is reported. Messages are invented.
 *   <li>Values. {@code null} is rejected where the specification does not mark a property as
 *       nullable; {@code enabled}, which it marks in responses only, may be null in a seed.
 *       Metadata may hold every JSON value, as the newer of two documents says; other values than
 *       text are measured as JSON, and the limit of pairs holds for a request and for what it is
 *       merged into. A metadata key with an empty text is not stored by a create either. An e-mail
 *       address is text around one {@code @} without white space. Countries and tax authorities are
 *       two capital letters, without a list of them. A time may have any offset; a certificate's is
 *       cut to its day in UTC.
 *   <li>Updates. Shipping is replaced as a whole, and a certificate joins the others even if it is
 *       among them. Every successful write moves {@code updatedTime}, attaching and detaching too,
 *       whether or not it changes anything.
 *   <li>Delete removes what is attached as well. Deleting again, or detaching what is not attached
 *       to this customer, gets {@code 404}.
 *   <li>Sources. {@code defaultSourceId} must name an attached source, so a create never takes one.
 *       A default that is attached no longer is none, and the next source to be attached takes its
 *       place. Every source that is attached becomes reusable, except that one of type {@code
 *       customerCredit}, a store credit, is rejected, whatever its seed says: no other type is
 *       documented as of single use. Attaching again to the same customer gets the same response; a
 *       source of another customer moves, unless errors are assumed. In a customer a source has the
 *       same properties as on its own, although the vendor's sample of a customer shows fewer.
 *   <li>Tax identifiers. The second of a type is rejected as one that another customer has. The
 *       response to a create is always {@code pending}; the documented test values of {@code be},
 *       {@code de}, {@code it} and {@code it_natural} are {@code verified} when they are next read,
 *       and no other state changes. The format of these four types is read off the test values, so
 *       it can be switched off; of the others any text is taken that is not blank. Seeds are not
 *       checked for it. {@code applicability} is not in the response to attaching. Deleting one
 *       moves the {@code updatedTime} of its customer.
 *   <li>Lists. Rows of the same second are ordered by age. All filters compare exactly; {@code
 *       requestToBeForgotten} is also taken as 1 or 0, as the vendor's clients send it. {@code ids}
 *       is one list with commas for customers and repeated for tax identifiers and files. A cursor
 *       that names no row is rejected, one that the filters leave out still marks its place, and
 *       {@code hasMore} speaks of the direction of the walk. All bounds of a time hold at once.
 *       Times are stored in whole seconds.
 *   <li>Files. The kind of a file is the ending of its name, or that of its part's media type where
 *       only this is one of PDF, JPG and PNG. 10 MB are 10485760 bytes. A file that is uploaded
 *       with {@code linkExpiresTime} has a link, whose address leads nowhere. Only a certificate's
 *       size and kind are checked, and no certificate is compared with the files there are.
 *   <li>Customers are live unless the API key starts with {@code sk_test_}.
 *   <li>Versions. Every response is that of 2021-12-13, whichever known version a request names; an
 *       unknown one is rejected.
 *   <li>The rate limit holds for any span of a second. The delay lasts until it allows a call,
 *       rounded up to a whole second.
 * </ul>
 */
public final class GenericEmulator extends Emulator {

  private final Operations operations;

  private GenericEmulator(Builder settings, Operations operations) {
    super(settings, operations, new Webhooks());
    this.operations = operations;
  }

  /**
   * {@return the sender of {@code customer.created}, {@code customer.updated}, {@code
   * customer.deleted} and {@code customer.tax_identifier.created}}
   */
  public WebhookSender webhooks() {
    return webhooks.orElseThrow();
  }

  /** {@return a started emulator with the defaults of {@link #builder()}} */
  public static GenericEmulator start() {
    return builder().start();
  }

  /** {@return a builder with an invented test key, no rate limit, and documented behaviour only} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Stores a payment source that is attached to nobody.
   *
   * @param json the documented properties of a source but {@code customerId} and {@code liveMode};
   *     without them it gets an id and is created now, {@code chargeable} and not yet reusable
   * @return the source's id
   * @throws IllegalArgumentException for an undocumented property or an id in use
   */
  public String addSource(String json) {
    return operations.addSource(json);
  }

  /**
   * Stores a tax identifier that is attached to nobody.
   *
   * @param json {@code type}, {@code value} and any documented property but {@code customerId};
   *     without them it gets an id and is created now, {@code pending}; the value need not be
   *     well-formed
   * @return the tax identifier's id
   * @throws IllegalArgumentException for a missing type or value, unknown property or id in use
   */
  public String addTaxIdentifier(String json) {
    return operations.addTaxIdentifier(json);
  }

  /** Settings of an emulator to be started. Not thread-safe. */
  public static final class Builder extends EmulatorBuilder<Builder, GenericEmulator> {

    private final Set<Option> options = EnumSet.noneOf(Option.class);

    private Builder() {
      super("sk_test_emulated4711");
    }

    /**
     * {@return this builder; a source that another customer has then gets {@code 409} with {@code
     * source_in_use}, as can only be assumed}
     */
    public Builder withAssumedErrors() {
      options.add(Option.ASSUMED_ERRORS);
      return this;
    }

    /**
     * Keeps the documented limit of a key: 25 requests within a second with a test key and 250 with
     * a live one. After one too many all get {@code 429} until its {@code Retry-After} is over.
     * Requests that get that response, have the wrong key or meet a fault that keeps them from
     * being applied do not count; {@link Emulator#reset()} starts anew.
     *
     * @return this builder
     */
    public Builder withRateLimit() {
      options.add(Option.RATE_LIMIT);
      return this;
    }

    /** {@return this builder; e-mail addresses are then stored trimmed, in lower case: assumed} */
    public Builder normalises() {
      options.add(Option.NORMALISES);
      return this;
    }

    /**
     * {@return this builder; every value of a tax identifier that is not blank is then taken} That
     * formats are checked is documented; the formats are not.
     */
    public Builder withoutTaxIdentifierFormats() {
      options.add(Option.NO_TAX_FORMATS);
      return this;
    }

    /**
     * {@return this builder; a create under an id in use then gets {@code 400} instead of {@code
     * 409}: assumed, as no document shows that response} The code is {@code already_exists} anyway.
     */
    public Builder duplicateIdAs400() {
      options.add(Option.DUPLICATE_ID_AS_400);
      return this;
    }

    @Override
    public GenericEmulator start() {
      boolean liveMode = !key.value().startsWith("sk_test_");
      return new GenericEmulator(this, new Operations(new Settings(clock, liveMode, options)));
    }
  }
}
