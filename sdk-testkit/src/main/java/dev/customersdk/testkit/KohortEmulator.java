package dev.customersdk.testkit;

import dev.customersdk.testkit.kohort.Operations;
import dev.customersdk.testkit.kohort.Settings;

/**
 * Kohort's customer API in memory: list, create, get, update, delete, block and unblock.
 *
 * <p>With a parameter of a test that {@code EmulatorExtension} gives:
 *
 * <pre>{@code
 * kohort.failNext(Fault.tooManyRequests());
 *
 * try (KohortClient client =
 *     KohortClient.builder().baseUrl(kohort.baseUrl()).apiKey(kohort.apiKey()).build()) {
 *   client
 *       .customers()
 *       .create(CreateCustomerRequest.builder().emailAddress("ada@example.com").build());
 * }
 *
 * kohort.verify().receivedExactly("POST /customers", "POST /customers");
 * assertEquals(1, kohort.customerCount());
 * }</pre>
 *
 * <p>Thread-safe. As the vendor's own clients need it, a body may be JSON or a form ({@code
 * address[city]=Paris}), the key may also be the user name of HTTP Basic, and what has no
 * documented effect is ignored, unless {@link Builder#strict()} says otherwise: properties, query
 * parameters and names in a form that are not documented, the parameters that are printed for get,
 * and an empty JSON object as the body of delete, block and unblock. Everything else that the
 * vendor does not document is rejected in its error envelope, with {@code 400}, or {@code 404} for
 * an unknown path. Where the vendor says nothing, this was decided:
 *
 * <ul>
 *   <li>An unknown id gets {@code 404}, which is the usual meaning and not documented for
 *       customers; see {@link Builder#documentedErrorsOnly()}.
 *   <li>Customers are live unless the API key starts with {@code sk_test}.
 *   <li>Delete and block respond with {@code 201} as update and unblock do.
 *   <li>A delete sets {@code deletedAt}. Deleted customers still appear in list and get.
 *   <li>Unblock sets {@code isBlocked} to false and leaves {@code blockedAt} and {@code blockedBy}.
 *   <li>An update without {@code deletedAt} leaves it alone; every change moves {@code updatedAt}.
 *   <li>{@code take} is from 1 to 100, as in the vendor's own clients, and more is rejected. {@code
 *       orderBy} takes every property but {@code metadata}; without a direction it is ascending,
 *       and without {@code orderBy} the list is newest first. {@code expand} changes nothing.
 *   <li>{@code search} takes terms {@code property:value}, which compares whole values, and {@code
 *       property~value}, which finds a part, of every property but {@code metadata}, whatever the
 *       case; all terms must match. Any other text is found in e-mail address and names.
 *   <li>{@code phoneNumber} must start with {@code +} and a digit. No address property is required,
 *       and {@code street} is accepted because the vendor's own example has it.
 *   <li>What is accepted on create but not among the documented properties of a response
 *       (addresses, {@code locale}, {@code clientReferenceId}) is not returned, unless {@link
 *       Builder#returnsWhatWasSent()} says otherwise.
 *   <li>With HTTP Basic the password does not matter. Every value of a form is text.
 * </ul>
 */
public final class KohortEmulator extends Emulator {

  private KohortEmulator(Builder settings, Operations operations) {
    super(settings, operations, null);
  }

  /** {@return a started emulator with the defaults of {@link #builder()}} */
  public static KohortEmulator start() {
    return builder().start();
  }

  /**
   * {@return an invented test key, no assumed conflicts, documented properties in camelCase and the
   * system's clock; not strict}
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Settings of an emulator to be started. Not thread-safe. */
  public static final class Builder extends EmulatorBuilder<Builder, KohortEmulator> {

    private boolean strict;
    private int unknownId = 404;
    private boolean assumedErrors;
    private boolean snakeCase;
    private boolean returnsWhatWasSent;

    private Builder() {
      super("sk_test_emulated4711");
    }

    /**
     * Rejects properties, query parameters and names in a form that are not documented, so that a
     * test notices a name that the vendor would ignore; also an empty JSON object where no body
     * belongs, and parameters of get with values that would be wrong in a list. To leave the
     * responses as they are and fail the test instead, see {@link #failOnUndocumented()}.
     *
     * @return this builder
     */
    public Builder strict() {
      strict = true;
      return this;
    }

    /**
     * Responds to an unknown id with {@code 400} instead of the assumed {@code 404}, because only
     * the ranges of statuses are documented.
     *
     * @return this builder
     */
    public Builder documentedErrorsOnly() {
      unknownId = 400;
      return this;
    }

    /**
     * Also does what can only be assumed of the vendor: {@code 409} for an e-mail address that
     * another customer has, deleted or not, whatever its case.
     *
     * @return this builder
     */
    public Builder withAssumedErrors() {
      assumedErrors = true;
      return this;
    }

    /**
     * Writes the property names of returned customers in snake_case; those inside metadata and
     * addresses stay.
     *
     * @return this builder
     */
    public Builder snakeCaseResponses() {
      snakeCase = true;
      return this;
    }

    /**
     * Returns {@code address}, {@code shippingAddress}, {@code locale} and {@code
     * clientReferenceId} after the documented properties, as they were sent with the create. The
     * vendor documents neither that they come back nor that they do not.
     *
     * @return this builder
     */
    public Builder returnsWhatWasSent() {
      returnsWhatWasSent = true;
      return this;
    }

    @Override
    public KohortEmulator start() {
      boolean livemode = !key.value().startsWith("sk_test");
      key = key.orBasic();
      return new KohortEmulator(
          this,
          new Operations(
              new Settings(
                  clock,
                  livemode,
                  strict,
                  unknownId,
                  assumedErrors,
                  snakeCase,
                  returnsWhatWasSent)));
    }
  }
}
