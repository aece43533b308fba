package dev.customersdk.generic;

import dev.customersdk.core.Credentials;
import dev.customersdk.core.RateLimit;
import dev.customersdk.core.RequestOptions;
import dev.customersdk.core.spi.ApiEngine;
import dev.customersdk.core.spi.Argument;
import dev.customersdk.core.spi.ClientBuilder;
import dev.customersdk.core.spi.Vendor;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A client of the API.
 *
 * <pre>{@code
 * try (GenericClient generic = GenericClient.builder().baseUrl(baseUrl).apiKey(key).build()) {
 *   generic.customers().list().limit(10).forEach(each -> System.out.println(each.id()));
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe; one is enough for an application. Closing it is good manners, but a
 * client that is never closed leaks nothing and does not keep the JVM alive.
 */
public final class GenericClient implements AutoCloseable {

  private static final Vendor GENERIC =
      new Vendor("generic", Optional.empty(), "x-dr-requestid", "", null);
  private static final String VERSION_HEADER = "DigitalRiver-Version";
  private static final String VERSION = "2021-12-13";

  private final ApiEngine engine;
  private final GenericMode mode;
  private final Customers customers;
  private final TaxIdentifiers taxIdentifiers;
  private final Sources sources;
  private final Files files;

  private GenericClient(ApiEngine engine, GenericMode mode) {
    this.engine = engine;
    this.mode = mode;
    this.customers = new Customers(new PreparedCustomers(engine));
    this.taxIdentifiers = new TaxIdentifiers(new PreparedTaxIdentifiers(engine));
    this.sources = new Sources(new PreparedSources(engine));
    this.files = new Files(new PreparedFiles(engine));
  }

  /** {@return a builder; the API key and the base URL have to be set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return a client with the key in {@code GENERIC_API_KEY} and the base URL in {@code
   * GENERIC_BASE_URL}}
   *
   * @throws IllegalStateException when one of them is missing
   */
  public static GenericClient fromEnv() {
    return builder().environment(System.getenv()).build();
  }

  /** {@return the customers} */
  public Customers customers() {
    return customers;
  }

  /** {@return the tax identifiers, attached or not} */
  public TaxIdentifiers taxIdentifiers() {
    return taxIdentifiers;
  }

  /** {@return the sources, attached or not} */
  public Sources sources() {
    return sources;
  }

  /** {@return the files, such as tax certificates} */
  public Files files() {
    return files;
  }

  /**
   * {@return the mode of the API key; unknown for credentials of another kind} What the vendor says
   * of a single customer is {@link Customer#liveMode()}.
   */
  public GenericMode mode() {
    return mode;
  }

  /**
   * {@return a client that shares connections and, with the same credentials, retry budget and rate
   * limit; closing it does nothing}
   *
   * @param options come before those of this client
   */
  public GenericClient with(RequestOptions options) {
    ApiEngine derived = engine.with(options);
    return new GenericClient(
        derived, options.credentials().isPresent() ? GenericMode.UNKNOWN : mode);
  }

  /**
   * Cancels what runs or waits, and closes the connections that are not a caller's. A call that
   * begins afterwards is an {@link IllegalStateException}.
   */
  @Override
  public void close() {
    engine.close();
  }

  /** Builds a {@link GenericClient}. Not thread-safe. */
  public static final class Builder extends ClientBuilder<Builder, GenericClient> {

    private Map<String, String> versionHeader = Map.of(VERSION_HEADER, VERSION);
    private GenericMode mode = GenericMode.UNKNOWN;
    private boolean documentedRateLimit;

    private Builder() {
      super(GENERIC);
    }

    /**
     * The version of the API; unless set, 2021-12-13, for which this client was written.
     *
     * @param version visible ASCII without blanks, usually a date
     * @return this builder
     */
    public Builder apiVersion(String version) {
      if (!Argument.required("version", version).matches("[!-~]+")) {
        throw new IllegalArgumentException(
            "apiVersion: must be a version such as " + VERSION + "; or use withoutApiVersion()");
      }
      this.versionHeader = Map.of(VERSION_HEADER, version);
      return this;
    }

    /** {@return this builder; the version that is set on the API key then responds} */
    public Builder withoutApiVersion() {
      this.versionHeader = Map.of();
      return this;
    }

    /** The secret key, which also says the mode. */
    @Override
    public Builder apiKey(String apiKey) {
      super.apiKey(apiKey);
      mode = GenericMode.of(apiKey);
      return this;
    }

    /** How requests say who sends them; the mode is not known then. */
    @Override
    public Builder credentials(Credentials credentials) {
      mode = GenericMode.UNKNOWN;
      return super.credentials(credentials);
    }

    /**
     * Holds requests back so that they stay within {@link GenericMode#documentedRateLimit()} of the
     * key that the client is built with, wherever that comes from; other credentials get a limit of
     * their own with the same numbers.
     *
     * @return this builder
     */
    public Builder documentedRateLimit() {
      documentedRateLimit = true;
      return this;
    }

    /** Holds requests back by this limit, rather than by the documented one. */
    @Override
    public Builder rateLimit(Supplier<? extends RateLimit> perKey) {
      documentedRateLimit = false;
      return super.rateLimit(perKey);
    }

    /** Holds no request back. */
    @Override
    public Builder withoutRateLimit() {
      documentedRateLimit = false;
      return super.withoutRateLimit();
    }

    @Override
    protected Builder self() {
      return this;
    }

    @Override
    public GenericClient build() {
      if (documentedRateLimit) {
        super.rateLimit(mode::documentedRateLimit);
      }
      return new GenericClient(engine(GenericErrors::decode, versionHeader), mode);
    }
  }
}
