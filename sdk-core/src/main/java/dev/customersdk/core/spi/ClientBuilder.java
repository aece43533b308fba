package dev.customersdk.core.spi;

import dev.customersdk.core.ApiError;
import dev.customersdk.core.Credentials;
import dev.customersdk.core.internal.call.HttpEngine;
import dev.customersdk.core.internal.client.BaseUrl;
import dev.customersdk.core.internal.client.ClientSettings;
import dev.customersdk.core.internal.client.DefaultHeaders;
import dev.customersdk.core.internal.client.ErrorNotes;
import dev.customersdk.core.internal.transport.OkHttpCopies;
import dev.customersdk.core.internal.transport.Transport;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * What the builders of all clients have in common. Not thread-safe.
 *
 * @param <B> the builder
 * @param <C> the client
 */
public abstract class ClientBuilder<B extends ClientBuilder<B, C>, C> extends CallSettings<B> {

  private final Vendor vendor;
  private @Nullable String baseUrl;
  private @Nullable Credentials credentials;
  private @Nullable Duration connectTimeout;
  private @Nullable Duration readTimeout;
  private @Nullable OkHttpClient httpClient;
  private @Nullable String userAgentSuffix;
  private boolean insecureHttpAllowed;
  private String keyOrigin = "credentials(…)";

  /**
   * A builder without a key, and with the vendor's base URL if it documents one.
   *
   * @param vendor whose clients it builds
   */
  protected ClientBuilder(Vendor vendor) {
    this.vendor = vendor;
    this.baseUrl = vendor.defaultBaseUrl().orElse(null);
  }

  /**
   * {@return a client with these settings}
   *
   * @throws IllegalStateException when something required was not set
   */
  public abstract C build();

  /**
   * Where the vendor lives. Must be https, except on this machine: {@code localhost}, 127.0.0.0/8
   * or ::1, connected to directly.
   *
   * @param baseUrl with or without the version, where paths begin with one
   * @return this builder
   */
  public B baseUrl(String baseUrl) {
    this.baseUrl = Argument.required("baseUrl", baseUrl);
    return self();
  }

  /**
   * The key, sent as a bearer token. Surrounding blanks and line breaks are refused, not cut.
   *
   * @param apiKey from a secret store or the environment
   * @return this builder
   */
  public B apiKey(String apiKey) {
    B self = credentials(Credentials.bearer(vendor.requireKey(apiKey)));
    keyOrigin = "apiKey(…)";
    return self;
  }

  /**
   * How requests say who sends them, if not by a constant API key.
   *
   * @param credentials replace a key that was set
   * @return this builder
   */
  public B credentials(Credentials credentials) {
    this.credentials = Argument.required("credentials", credentials);
    this.keyOrigin = "credentials(…)";
    return self();
  }

  /**
   * The longest wait for a connection to one address; 10 s unless set.
   *
   * @param connectTimeout more than zero
   * @return this builder
   */
  public B connectTimeout(Duration connectTimeout) {
    this.connectTimeout = Argument.positive("connectTimeout", connectTimeout);
    return self();
  }

  /**
   * The longest silence of the vendor while a response is awaited or read; 30 s unless set.
   *
   * @param readTimeout more than zero
   * @return this builder
   */
  public B readTimeout(Duration readTimeout) {
    this.readTimeout = Argument.positive("readTimeout", readTimeout);
    return self();
  }

  /**
   * A client to derive from: its proxy and the proxy's authenticator, TLS, DNS, pool, timeouts and
   * interceptors are kept. Its cache, cookie jar, authenticator, dispatcher, write timeout and
   * retries are not used. It is never closed. With a socket factory of its own, or a SOCKS proxy,
   * interrupts and stale connections are noticed late, a vendor that stops reading can hold an
   * HTTP/2 connection, and one whose framing never ends is read until the timeout, or until no
   * memory is left.
   *
   * @param httpClient stays the caller's
   * @return this builder
   */
  public B httpClient(OkHttpClient httpClient) {
    this.httpClient = Argument.required("httpClient", httpClient);
    return self();
  }

  /**
   * Text behind the SDK's own user agent, such as {@code shop/1.4}.
   *
   * @param userAgentSuffix printable ASCII without blanks around it
   * @return this builder
   */
  public B userAgentSuffix(String userAgentSuffix) {
    this.userAgentSuffix = Argument.printable("userAgentSuffix", userAgentSuffix);
    return self();
  }

  /**
   * Allows http:// to another machine or through a proxy; the key then travels unencrypted.
   *
   * @return this builder
   */
  public B allowInsecureHttp() {
    this.insecureHttpAllowed = true;
    return self();
  }

  /**
   * Takes the key, and the base URL if there is one, from variables named after the vendor.
   *
   * @param variables by name, as {@link System#getenv()} has them
   * @return this builder
   */
  public final B environment(Map<String, String> variables) {
    String key = vendor.apiKey(Argument.required("variables", variables));
    vendor.baseUrl(variables).ifPresent(this::baseUrl);
    B self = apiKey(key);
    keyOrigin = "the environment variable " + vendor.variable("API_KEY");
    return self;
  }

  /**
   * {@return the engine of the client}
   *
   * @param errors reads the vendor's error body, which is a JSON object
   * @param headers are sent with every request
   */
  protected final ApiEngine engine(
      Function<Map<String, @Nullable Object>, ApiError> errors, Map<String, String> headers) {
    String base = vendor.requireBaseUrl(baseUrl);
    Credentials sender = vendor.requireCredentials(credentials);
    OkHttpCopies.check();
    HttpUrl url = BaseUrl.parse(base, insecureHttpAllowed, vendor.version());
    ClientSettings settings =
        new ClientSettings(
            url,
            DefaultHeaders.of(vendor.name(), userAgentSuffix, headers),
            sender,
            timeout,
            retryPolicy,
            retryBudget,
            rateLimitSet || BaseUrl.isLoopback(url) ? rateLimit : vendor.rateLimit(),
            maxResponseBytes,
            vendor.requestIdHeader(),
            errors,
            new ErrorNotes(keyOrigin, vendorQuoted),
            vendor.name(),
            listeners(),
            callbacks());
    boolean thisMachineOnly = !url.isHttps() && !insecureHttpAllowed;
    Transport transport =
        Transport.derivedFrom(httpClient, connectTimeout, readTimeout, thisMachineOnly);
    return new ApiEngine(
        timing == null
            ? HttpEngine.start(settings, transport)
            : HttpEngine.start(settings, transport, Argument.required("timing", timing.get())));
  }
}
