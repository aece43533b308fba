package dev.customersdk.testkit;

import dev.customersdk.testkit.flex.Operations;
import dev.customersdk.testkit.flex.Settings;
import dev.customersdk.testkit.flex.Settings.Option;
import dev.customersdk.testkit.flex.Webhooks;
import java.util.EnumSet;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Flex's customer API in memory: create or update, list, get, update and delete customers, list and
 * get their payment methods.
 *
 * <pre>{@code
 * try (FlexClient client =
 *     FlexClient.builder().baseUrl(flex.baseUrl()).apiKey(flex.apiKey()).build()) {
 *   var ada = CreateCustomerRequest.builder().email("ada@example.com").build();
 *   String id = client.customers().create(ada).customerId();
 *   assertEquals(id, client.customers().create(ada).customerId());
 * }
 * assertEquals(1, flex.customerCount());
 * }</pre>
 *
 * <p>Point the code under test at {@link #baseUrl()} with {@link #apiKey()}.
 *
 * <p>{@link #addCustomer(String)} takes what a create has under {@code customer}, without that
 * envelope, and always adds a customer, even where a create would change one. {@link
 * #addPaymentMethod} adds what no endpoint of the vendor does.
 *
 * <p>A create with the e-mail address of a customer changes that one: it gets the values that were
 * sent and keeps the rest. A deleted customer is in no list and cannot be got; {@link
 * #customerCount()} and {@link #customerJson} do not know it either. Lists are newest first.
 *
 * <p>Thread-safe. It is strict: bodies, keys, query parameters, paths and methods that the vendor
 * does not document are rejected in the vendor's error envelope, with {@code 400}, or {@code 404}
 * for an unknown path. {@code metadata} is taken as a string that holds a JSON object, and returned
 * as that object. {@code test_mode} is true if the API key starts with {@code fsk_test_}. Where the
 * vendor says nothing, this was decided:
 *
 * <ul>
 *   <li>An unknown id gets {@code 404}, as usual, and so do a deleted customer, also if it is
 *       deleted again, and another customer's payment method; with {@link
 *       Builder#documentedErrorsOnly()} they get {@code 400}, since no error status is documented
 *       for customers. A request without the right key gets {@code 401}. Every error has the only
 *       documented code, {@code invalid_request}; messages are invented.
 *   <li>A create compares e-mail addresses exactly, unless {@link Builder#ignoresCaseOfEmails()}; a
 *       blank one is none, and that of a deleted customer does not count. If several customers have
 *       it, which an update can bring about, the newest is changed.
 *   <li>Every operation responds with {@code 200}, as create does.
 *   <li>No property is required, none has a format, and none may be null.
 *   <li>Properties that are not set are not returned, but for {@code shipping} and {@code
 *       metadata}, which are returned as empty objects; {@code checkout_session_id} is never
 *       returned.
 *   <li>An update leaves alone what it leaves out and replaces {@code shipping} and {@code
 *       metadata} as a whole; a new {@code shipping} has a new id, an empty one has none.
 *   <li>Metadata may hold any JSON values, not just the strings of the vendor's examples.
 *   <li>Backward pages are newest first too. The id of a deleted customer still serves as a cursor.
 *   <li>A payment method in a list has no {@code customer}, but everything else, although the
 *       sample shows a list's {@code billing_details} and {@code card} as empty objects. A single
 *       one takes {@code limit} and {@code offset}, as its page has them, and ignores them.
 *   <li>A second cursor, an offset together with a cursor, a {@code limit} out of range and a
 *       cursor that is no customer's id are rejected with {@code 400}. A cursor's customer need not
 *       match the filter.
 *   <li>The filter {@code email} must look like an address and compares as a create does.
 * </ul>
 */
public final class FlexEmulator extends Emulator {

  private final Operations operations;

  private FlexEmulator(Builder settings, Operations operations) {
    super(
        settings,
        operations,
        new Webhooks(settings.webhookHeaders.prefix(), settings.webhookHeaders.id()));
    this.operations = operations;
  }

  /**
   * {@return the sender of {@code customer.created}, {@code customer.updated} when a property has
   * changed, by a create too, and {@code customer.deleted} with the customer as it was: decided}
   */
  public WebhookSender webhooks() {
    return webhooks.orElseThrow();
  }

  /** {@return a started emulator with the defaults of {@link #builder()}} */
  public static FlexEmulator start() {
    return builder().start();
  }

  /**
   * Stores a payment method of a customer.
   *
   * @param customerId of a customer that is not deleted
   * @param json any of {@code billing_details}, {@code metadata}, {@code card}, {@code off_session}
   * @return the payment method's id
   * @throws IllegalArgumentException for an unknown customer or an undocumented property
   */
  public String addPaymentMethod(String customerId, String json) {
    return operations.addPaymentMethod(customerId, json);
  }

  /** {@return a builder with an invented test key, no rate limit, and nothing assumed but 404} */
  public static Builder builder() {
    return new Builder();
  }

  /** Settings of an emulator to be started. Not thread-safe. */
  public static final class Builder extends EmulatorBuilder<Builder, FlexEmulator> {

    private final Set<Option> options = EnumSet.noneOf(Option.class);
    private FlexWebhookHeaders webhookHeaders = FlexWebhookHeaders.SVIX;
    private int longestPage = Integer.MAX_VALUE;
    private OptionalInt requestsPerMinute = OptionalInt.empty();

    private Builder() {
      super("fsk_test_emulated4711");
    }

    /**
     * Which headers carry the signature of webhooks; {@code svix-*}, as documented, unless set.
     *
     * @param headers the generation that the code under test reads
     * @return this builder
     */
    public Builder webhookHeaders(FlexWebhookHeaders headers) {
      webhookHeaders = Objects.requireNonNull(headers, "headers");
      return this;
    }

    /** {@return this builder; an unknown id then gets {@code 400}, no assumed {@code 404}} */
    public Builder documentedErrorsOnly() {
      options.add(Option.DOCUMENTED_ERRORS_ONLY);
      return this;
    }

    /**
     * {@return this builder; a wrong body then gets {@code 422} and {@code
     * {"detail":[{"loc","msg","type"}]}}, which is documented for checkout sessions only}
     */
    public Builder withAssumedErrors() {
      options.add(Option.ASSUMED_ERRORS);
      return this;
    }

    /** {@return this builder; every create then makes a customer, as an older reference has it} */
    public Builder createsAlways() {
      options.add(Option.CREATES_ALWAYS);
      return this;
    }

    /** {@return this builder; the case of e-mail addresses is then ignored, which is assumed} */
    public Builder ignoresCaseOfEmails() {
      options.add(Option.IGNORES_CASE_OF_EMAILS);
      return this;
    }

    /**
     * Never returns more customers at once than this, whatever {@code limit} asks for, so that a
     * short page need not be the last one. The vendor documents no such thing.
     *
     * @param customers one or more
     * @return this builder
     */
    public Builder capsPagesAt(int customers) {
      if (customers < 1) {
        throw new IllegalArgumentException("customers must be positive");
      }
      longestPage = customers;
      return this;
    }

    /**
     * After so many requests within a minute, rejects more with {@code 429} and {@code Retry-After}
     * in whole seconds, rounded up; the vendor documents neither numbers nor the header's name.
     * Requests that get that response, have the wrong key or meet a fault that keeps them from
     * being applied do not count; {@link Emulator#reset()} starts anew.
     *
     * @param perMinute one or more
     * @return this builder
     */
    public Builder withRateLimit(int perMinute) {
      if (perMinute < 1) {
        throw new IllegalArgumentException("perMinute must be positive");
      }
      requestsPerMinute = OptionalInt.of(perMinute);
      return this;
    }

    @Override
    public FlexEmulator start() {
      boolean testMode = key.value().startsWith("fsk_test_");
      Settings settings = new Settings(clock, testMode, options, longestPage, requestsPerMinute);
      return new FlexEmulator(this, new Operations(settings));
    }
  }
}
