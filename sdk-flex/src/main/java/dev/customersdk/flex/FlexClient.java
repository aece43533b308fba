package dev.customersdk.flex;

import dev.customersdk.core.Credentials;
import dev.customersdk.core.RequestOptions;
import dev.customersdk.core.spi.ApiEngine;
import dev.customersdk.core.spi.ClientBuilder;
import dev.customersdk.core.spi.Vendor;
import java.util.Map;

/**
 * A client of Flex.
 *
 * <pre>{@code
 * try (FlexClient flex = FlexClient.builder().apiKey(key).build()) {
 *   flex.customers()
 *       .findByEmail("ada@example.com")
 *       .forEach(each -> System.out.println(each.customerId()));
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe; one is enough for an application. Closing it is good manners, but a
 * client that is never closed leaks nothing and does not keep the JVM alive.
 */
public final class FlexClient implements AutoCloseable {

  private static final Vendor FLEX =
      new Vendor("flex", "https://api.withflex.com").withVersion("v1");

  private final ApiEngine engine;
  private final FlexMode mode;
  private final Customers customers;

  private FlexClient(ApiEngine engine, FlexMode mode) {
    this.engine = engine;
    this.mode = mode;
    this.customers = new Customers(new PreparedCustomers(engine));
  }

  /** {@return a builder; the API key has to be set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return a client with the key in {@code FLEX_API_KEY} and, if set, the base URL in {@code
   * FLEX_BASE_URL}}
   *
   * @throws IllegalStateException when there is no key
   * @throws IllegalArgumentException when the base URL is not one that keys may be sent to
   */
  public static FlexClient fromEnv() {
    return builder().environment(System.getenv()).build();
  }

  /** {@return the customers} */
  public Customers customers() {
    return customers;
  }

  /**
   * {@return the mode of the API key; unknown for credentials of another kind} What Flex says of a
   * single customer is {@link Customer#testMode()}.
   */
  public FlexMode mode() {
    return mode;
  }

  /**
   * {@return a client with other options that shares connections and, unless its credentials are
   * others, the retry budget and the rate limit; closing it does nothing}
   *
   * @param options what is to be different
   */
  public FlexClient with(RequestOptions options) {
    ApiEngine derived = engine.with(options);
    return new FlexClient(derived, options.credentials().isPresent() ? FlexMode.UNKNOWN : mode);
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

  /** Builds a {@link FlexClient}. Not thread-safe. */
  public static final class Builder extends ClientBuilder<Builder, FlexClient> {

    private FlexMode mode = FlexMode.UNKNOWN;

    private Builder() {
      super(FLEX);
    }

    /**
     * Where Flex lives, with or without the {@code /v1} that every path begins with.
     *
     * @param baseUrl the URL
     * @return this builder
     */
    @Override
    public Builder baseUrl(String baseUrl) {
      return super.baseUrl(baseUrl);
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
      mode = FlexMode.of(apiKey);
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
      mode = FlexMode.UNKNOWN;
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
    public FlexClient build() {
      return new FlexClient(engine(FlexErrors::decode, Map.of()), mode);
    }
  }
}
