package dev.customersdk.testkit;

import dev.customersdk.testkit.kohort.Operations;
import dev.customersdk.testkit.kohort.Settings;

/**
 * Kohort's customer API in memory: list, create, get, update, delete, block and unblock.
 *
 * <p>A complete test of code that uses the SDK:
 *
 * <pre>{@code
 * @ExtendWith(EmulatorExtension.class)
 * class SignUpTest {
 *
 *   static final KohortEmulator kohort = KohortEmulator.start();
 *
 *   @Test
 *   void aNewCustomerIsStored() {
 *     try (KohortClient client =
 *         KohortClient.builder().baseUrl(kohort.baseUrl()).apiKey(kohort.apiKey()).build()) {
 *
 *       Customer ada =
 *           client
 *               .customers()
 *               .create(CreateCustomerRequest.builder().emailAddress("ada@example.com").build());
 *
 *       assertEquals(1, kohort.customerCount());
 *       assertTrue(kohort.customerJson(ada.id()).orElseThrow().contains("ada@example.com"));
 *     }
 *   }
 * }
 * }</pre>
 *
 * <p>Thread-safe. It is strict: bodies, keys, query parameters, paths and methods that the vendor
 * does not document are rejected in the vendor's error envelope, with {@code 400}, or {@code 404}
 * for an unknown path. Where the vendor says nothing, this was decided:
 *
 * <ul>
 *   <li>An unknown id gets {@code 400}, because only the ranges of statuses are documented; {@code
 *       404} after {@link Builder#withAssumedErrors()}.
 *   <li>Customers are live unless the API key starts with {@code sk_test}.
 *   <li>Delete and block respond with {@code 201} as update and unblock do.
 *   <li>Deleted customers still appear in list and get, with {@code deletedAt} set.
 *   <li>Unblock sets {@code isBlocked} to false and leaves {@code blockedAt} and {@code blockedBy}.
 *   <li>An update without {@code deletedAt} leaves it alone; every change moves {@code updatedAt}.
 *   <li>{@code take} starts at 1 and has no maximum; {@code orderBy} takes every property but
 *       {@code metadata} and needs its direction; {@code expand} is accepted and changes nothing.
 *   <li>{@code search} finds text in e-mail address and names whatever its case: the vendor gives
 *       no grammar, so {@code ~} is skipped and every match is partial.
 *   <li>{@code phoneNumber} must start with {@code +} and a digit. No address property is required,
 *       and {@code street} is accepted because the vendor's own example has it.
 *   <li>What is accepted on create but not among the documented properties of a response
 *       (addresses, {@code locale}, {@code clientReferenceId}) is not returned.
 * </ul>
 */
public final class KohortEmulator extends Emulator {

  private KohortEmulator(Builder settings, Operations operations) {
    super(settings, operations);
  }

  /** A started emulator with the defaults of {@link #builder()}. */
  public static KohortEmulator start() {
    return builder().start();
  }

  /**
   * An invented test key, documented behaviour only, camelCase responses and the system's clock.
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Settings of an emulator to be started. Not thread-safe. */
  public static final class Builder extends Emulator.Builder<Builder, KohortEmulator> {

    private boolean assumedErrors;
    private boolean snakeCase;

    private Builder() {
      super("sk_test_emulated4711");
    }

    /**
     * Also does what can only be assumed of the vendor: {@code 404} for an unknown id and {@code
     * 409} for an e-mail address that another customer has, deleted or not, whatever its case.
     */
    public Builder withAssumedErrors() {
      assumedErrors = true;
      return this;
    }

    /**
     * Writes the property names of returned customers in snake_case; those inside metadata stay.
     */
    public Builder snakeCaseResponses() {
      snakeCase = true;
      return this;
    }

    @Override
    public KohortEmulator start() {
      boolean livemode = !key.value().startsWith("sk_test");
      return new KohortEmulator(
          this, new Operations(new Settings(clock, livemode, assumedErrors, snakeCase)));
    }
  }
}
