package dev.customersdk.testkit;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;

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
 * does not document are refused in the vendor's error envelope, with {@code 400}, or {@code 404}
 * for an unknown path. Where the vendor says nothing, this was decided:
 *
 * <ul>
 *   <li>An unknown id is answered {@code 400}, because only the ranges of statuses are documented;
 *       {@code 404} after {@link Builder#withAssumedErrors()}.
 *   <li>Delete and block answer {@code 201} as update and unblock do.
 *   <li>Deleted customers still appear in list and get, with {@code deletedAt} set.
 *   <li>Unblock sets {@code isBlocked} to false and leaves {@code blockedAt} and {@code blockedBy}.
 *   <li>An update without {@code deletedAt} leaves it alone; every change moves {@code updatedAt}.
 *   <li>{@code take} starts at 1 and has no maximum; {@code orderBy} takes every field but {@code
 *       metadata} and needs its direction; {@code expand} is accepted and changes nothing.
 *   <li>{@code search} finds text in e-mail address and names whatever its case: the vendor gives
 *       no grammar, so {@code ~} is skipped and every match is partial.
 *   <li>{@code phoneNumber} must start with {@code +} and a digit. No address field is required,
 *       and {@code street} is accepted because the vendor's own example has it.
 *   <li>What is accepted on create but not among the documented answer's fields (addresses, {@code
 *       locale}, {@code clientReferenceId}) is not answered.
 * </ul>
 */
public final class KohortEmulator extends Emulator {

  private final KohortBackend backend;

  private KohortEmulator(BearerKey key, KohortBackend backend) {
    super(key, backend);
    this.backend = backend;
  }

  /** A started emulator with the defaults of {@link #builder()}. */
  public static KohortEmulator start() {
    return builder().start();
  }

  /** An invented test key, documented behaviour only, camelCase answers and the system's clock. */
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
    try {
      return backend.add(JsonBody.parse(json));
    } catch (Refusal refusal) {
      throw new IllegalArgumentException(refusal.reason(), refusal);
    }
  }

  /** The stored customer as a get would answer it, deleted or not. */
  public Optional<String> customerJson(String id) {
    return backend.json(id);
  }

  /** How many customers are stored, deleted ones included. */
  public int customerCount() {
    return backend.count();
  }

  /** Settings of an emulator to be started. Not thread-safe. */
  public static final class Builder {

    private BearerKey key = new BearerKey("sk_test_emulated4711");
    private Clock clock = Clock.systemUTC();
    private boolean assumedErrors;
    private KohortKeyCase keyCase = KohortKeyCase.CAMEL;

    private Builder() {}

    /** The key to accept. Customers are live unless it starts with {@code sk_test}. */
    public Builder apiKey(String apiKey) {
      key = new BearerKey(apiKey);
      return this;
    }

    /** Where timestamps come from. */
    public Builder clock(Clock newClock) {
      clock = Objects.requireNonNull(newClock, "clock");
      return this;
    }

    /**
     * Also answers what can only be assumed of the vendor: {@code 404} for an unknown id and {@code
     * 409} for an e-mail address that another customer has, deleted or not, whatever its case.
     */
    public Builder withAssumedErrors() {
      assumedErrors = true;
      return this;
    }

    /** Writes the keys of answered customers in snake_case; those inside metadata stay. */
    public Builder snakeCaseResponses() {
      keyCase = KohortKeyCase.SNAKE;
      return this;
    }

    /** Starts an emulator of its own with these settings. */
    public KohortEmulator start() {
      boolean livemode = !key.value().startsWith("sk_test");
      KohortSettings settings = new KohortSettings(clock, livemode, assumedErrors, keyCase);
      return new KohortEmulator(key, new KohortBackend(settings));
    }
  }
}
