package dev.customersdk.checkoutpage;

import dev.customersdk.core.RateLimit;
import dev.customersdk.core.RequestOptions;
import dev.customersdk.core.spi.ApiEngine;
import dev.customersdk.core.spi.ClientBuilder;
import dev.customersdk.core.spi.Vendor;
import java.time.Duration;
import java.util.Map;

/**
 * A client of Checkout Page.
 *
 * <pre>{@code
 * try (CheckoutPageClient checkoutPage = CheckoutPageClient.builder().apiKey(key).build()) {
 *   checkoutPage.customers().list().limit(10).forEach(each -> System.out.println(each.id()));
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe; one is enough for an application. Closing it is good manners, but a
 * client that is never closed leaks nothing and does not keep the JVM alive.
 */
public final class CheckoutPageClient implements AutoCloseable {

  private static final Vendor CHECKOUT_PAGE =
      new Vendor("checkoutpage", "https://api.checkoutpage.com")
          .withVersion("v1")
          .withRateLimit(CheckoutPageClient::documentedRateLimit);

  private final ApiEngine engine;
  private final Customers customers;

  private CheckoutPageClient(ApiEngine engine) {
    this.engine = engine;
    this.customers = new Customers(new PreparedCustomers(engine));
  }

  /** {@return a builder; the API key has to be set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return a client with the key in {@code CHECKOUTPAGE_API_KEY} and, if set, the base URL in
   * {@code CHECKOUTPAGE_BASE_URL}}
   *
   * @throws IllegalStateException when there is no key
   * @throws IllegalArgumentException when the base URL is not one that keys may be sent to
   */
  public static CheckoutPageClient fromEnv() {
    return builder().environment(System.getenv()).build();
  }

  /**
   * {@return the rate limit that Checkout Page documents for one key: 100 requests a minute}
   *
   * <p>Clients hold their requests back accordingly, unless the base URL is on this machine or
   * {@link Builder#rateLimit} or {@link Builder#withoutRateLimit} says otherwise. A client does not
   * know of others with the same key, in other processes above all; a limit given to all of them in
   * one process is shared. The 500 requests a minute that a store has for all its keys are not
   * counted.
   */
  public static RateLimit documentedRateLimit() {
    return RateLimit.tokenBucket(100, Duration.ofMinutes(1));
  }

  /** {@return the customers} */
  public Customers customers() {
    return customers;
  }

  /**
   * {@return a client with other options that shares connections and, unless its credentials are
   * others, the retry budget and the rate limit; closing it does nothing}
   *
   * @param options what is to be different
   */
  public CheckoutPageClient with(RequestOptions options) {
    return new CheckoutPageClient(engine.with(options));
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

  /** Builds a {@link CheckoutPageClient}. Not thread-safe. */
  public static final class Builder extends ClientBuilder<Builder, CheckoutPageClient> {

    private Builder() {
      super(CHECKOUT_PAGE);
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
    public CheckoutPageClient build() {
      return new CheckoutPageClient(engine(CheckoutPageErrors::decode, Map.of()));
    }
  }
}
