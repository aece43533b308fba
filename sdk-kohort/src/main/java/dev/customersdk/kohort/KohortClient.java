package dev.customersdk.kohort;

import dev.customersdk.core.Credentials;
import dev.customersdk.core.RequestOptions;
import dev.customersdk.core.spi.ApiEngine;
import dev.customersdk.core.spi.ClientBuilder;
import dev.customersdk.core.spi.Vendor;
import java.util.Map;

/**
 * A client of KohortPay.
 *
 * <pre>{@code
 * try (KohortClient kohort =
 *     KohortClient.builder().apiKey(key).timeout(Duration.ofSeconds(20)).build()) {
 *   Customer customer = kohort.customers().get(id);
 *   System.out.println(customer.id() + " since " + customer.createdAt().orElseThrow());
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe; one is enough for an application. Closing it is good manners, but a
 * client that is never closed leaks nothing and does not keep the JVM alive.
 */
public final class KohortClient implements AutoCloseable {

  private static final Vendor KOHORT = new Vendor("kohort", "https://api.kohortpay.com");

  private final ApiEngine engine;
  private final KohortMode mode;
  private final Customers customers;

  private KohortClient(ApiEngine engine, KohortMode mode) {
    this.engine = engine;
    this.mode = mode;
    this.customers = new Customers(new PreparedCustomers(engine));
  }

  /** {@return a builder; the API key has to be set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return a client with the key in {@code KOHORT_API_KEY} and, if set, the base URL in {@code
   * KOHORT_BASE_URL}}
   *
   * @throws IllegalStateException when there is no key
   * @throws IllegalArgumentException when the base URL is not one that keys may be sent to
   */
  public static KohortClient fromEnv() {
    return builder().environment(System.getenv()).build();
  }

  /** {@return the customers} */
  public Customers customers() {
    return customers;
  }

  /**
   * {@return the mode of the API key; unknown for credentials of another kind} What Kohort says of
   * a single customer is {@link Customer#livemode()}.
   */
  public KohortMode mode() {
    return mode;
  }

  /**
   * {@return a client with other options that shares connections and, unless its credentials are
   * others, the retry budget and the rate limit; closing it does nothing}
   *
   * @param options what is to be different
   */
  public KohortClient with(RequestOptions options) {
    ApiEngine derived = engine.with(options);
    return new KohortClient(derived, options.credentials().isPresent() ? KohortMode.UNKNOWN : mode);
  }

  /**
   * Cancels what runs or waits, and closes the connections that are not a caller's.
   *
   * <p>A call that begins afterwards is an {@link IllegalStateException}.
   */
  @Override
  public void close() {
    engine.close();
  }

  /** Builds a {@link KohortClient}. Not thread-safe. */
  public static final class Builder extends ClientBuilder<Builder, KohortClient> {

    private KohortMode mode = KohortMode.UNKNOWN;

    private Builder() {
      super(KOHORT);
    }

    /**
     * The secret key, which also says the mode.
     *
     * @param apiKey the key
     * @return this builder
     */
    @Override
    public Builder apiKey(String apiKey) {
      super.apiKey(apiKey);
      mode = KohortMode.of(apiKey);
      return this;
    }

    /**
     * How requests say who sends them; the mode is not known then.
     *
     * @param credentials the credentials
     * @return this builder
     */
    @Override
    public Builder credentials(Credentials credentials) {
      mode = KohortMode.UNKNOWN;
      return super.credentials(credentials);
    }

    /** {@return this builder} */
    @Override
    protected Builder self() {
      return this;
    }

    /**
     * {@return the client}
     *
     * @throws IllegalStateException when there is no key
     * @throws IllegalArgumentException when the base URL is not one that keys may be sent to
     */
    @Override
    public KohortClient build() {
      return new KohortClient(engine(KohortErrors::decode, Map.of()), mode);
    }
  }
}
