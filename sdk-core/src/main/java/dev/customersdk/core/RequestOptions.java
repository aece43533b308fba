package dev.customersdk.core;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Settings for a single call, or for a derived client, that differ from the client's.
 *
 * <pre>{@code
 * RequestOptions quick =
 *     RequestOptions.builder()
 *         .timeout(Duration.ofSeconds(5))
 *         .retryPolicy(RetryPolicy.none())
 *         .header("X-Correlation-Id", "order-42")
 *         .build();
 * return kohort.customers().prepare().get(id).with(quick).execute();
 * }</pre>
 *
 * <p>Immutable. Everything is optional; what is not set stays as it was. Values of headers and
 * query parameters never print.
 */
public final class RequestOptions {

  private static final RequestOptions NONE = new Builder().build();

  private final @Nullable Duration timeout;
  private final @Nullable RetryPolicy retryPolicy;
  private final @Nullable Credentials credentials;
  private final Map<String, HttpHeader> headers;
  private final List<Map.Entry<String, String>> query;

  private RequestOptions(Builder builder) {
    this.timeout = builder.timeout;
    this.retryPolicy = builder.retryPolicy;
    this.credentials = builder.credentials;
    this.headers = new LinkedHashMap<>(builder.headers);
    this.query = List.copyOf(builder.query);
  }

  /** {@return nothing set} */
  public static RequestOptions none() {
    return NONE;
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the total time for the call, retries and delays included} */
  public Optional<Duration> timeout() {
    return Optional.ofNullable(timeout);
  }

  /** {@return how often the call is tried} */
  public Optional<RetryPolicy> retryPolicy() {
    return Optional.ofNullable(retryPolicy);
  }

  /** {@return who sends the call} */
  public Optional<Credentials> credentials() {
    return Optional.ofNullable(credentials);
  }

  void forEachHeader(BiConsumer<String, String> receiver) {
    headers.values().forEach(header -> receiver.accept(header.name(), header.value()));
  }

  void forEachQueryParameter(BiConsumer<String, String> receiver) {
    query.forEach(parameter -> receiver.accept(parameter.getKey(), parameter.getValue()));
  }

  /** These options where they say something, and the others where they do not. */
  RequestOptions over(RequestOptions others) {
    if (others == NONE) {
      return this;
    }
    Builder both = new Builder();
    both.timeout = timeout != null ? timeout : others.timeout;
    both.retryPolicy = retryPolicy != null ? retryPolicy : others.retryPolicy;
    both.credentials = credentials != null ? credentials : others.credentials;
    both.headers.putAll(others.headers);
    both.headers.putAll(headers);
    both.query.addAll(others.query);
    both.query.addAll(query);
    return both.build();
  }

  @Override
  public String toString() {
    return "RequestOptions[timeout="
        + timeout
        + ", retryPolicy="
        + retryPolicy
        + ", credentials="
        + credentials
        + ", headers="
        + headers.values()
        + ", query="
        + query.stream().map(parameter -> PrintableText.of(parameter.getKey())).toList()
        + "]";
  }

  /** Builds {@link RequestOptions}. Not thread-safe. */
  public static final class Builder {

    private @Nullable Duration timeout;
    private @Nullable RetryPolicy retryPolicy;
    private @Nullable Credentials credentials;
    private final Map<String, HttpHeader> headers = new LinkedHashMap<>();
    private final List<Map.Entry<String, String>> query = new ArrayList<>();

    private Builder() {}

    /**
     * The total time for the call, retries and delays included; more than zero.
     *
     * @param timeout the longest time
     * @return this builder
     */
    public Builder timeout(Duration timeout) {
      if (Null.refused("timeout", timeout).isZero() || timeout.isNegative()) {
        throw new IllegalArgumentException("timeout: must be more than zero, was " + timeout);
      }
      this.timeout = timeout;
      return this;
    }

    /**
     * How often the call is tried.
     *
     * @param retryPolicy the policy
     * @return this builder
     */
    public Builder retryPolicy(RetryPolicy retryPolicy) {
      this.retryPolicy = Null.refused("retryPolicy", retryPolicy);
      return this;
    }

    /**
     * Who sends the call.
     *
     * @param credentials the credentials
     * @return this builder
     */
    public Builder credentials(Credentials credentials) {
      this.credentials = Null.refused("credentials", credentials);
      return this;
    }

    /**
     * One more header, instead of one of the same name; not one about keys, body or connection.
     *
     * @param name the name
     * @param value the value
     * @return this builder
     */
    public Builder header(String name, String value) {
      HttpHeader header = HttpHeader.custom(Null.refused("name", name), value);
      headers.put(name.toLowerCase(Locale.ROOT), header);
      return this;
    }

    /**
     * One more query parameter, behind those of the endpoint; encoded by the SDK.
     *
     * @param name the name
     * @param value the value
     * @return this builder
     */
    public Builder queryParameter(String name, String value) {
      query.add(
          Map.entry(
              WellFormed.text("name", Null.refused("name", name)),
              WellFormed.text("value of a query parameter", Null.refused("value", value))));
      return this;
    }

    /** {@return the options} */
    public RequestOptions build() {
      return new RequestOptions(this);
    }
  }
}
