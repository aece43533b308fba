package dev.customersdk.springboot;

import dev.customersdk.core.RetryPolicy;
import dev.customersdk.core.spi.ClientBuilder;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import okhttp3.Authenticator;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/**
 * What one client is set to: for each property the first value that its layers have.
 *
 * @param layers the account, then its vendor; or the vendor alone
 */
record ClientSettings(List<AccountProperties> layers) {

  private static final int PROXY_PORT = 8080;

  /** Those of an account; of the vendor's client without one if the name is empty. */
  static ClientSettings of(VendorProperties vendor, String account) {
    if (account.isEmpty()) {
      return new ClientSettings(List.of(vendor));
    }
    AccountProperties own = Objects.requireNonNull(vendor.getAccounts().get(account), account);
    return new ClientSettings(List.of(own, vendor));
  }

  /** An account does not take the key of its vendor, which is another account's. */
  void applyTo(ClientBuilder<?, ?> builder) {
    Optional.ofNullable(layers.get(0).getApiKey()).ifPresent(builder::apiKey);
    text(AccountProperties::getBaseUrl).ifPresent(builder::baseUrl);
    text(AccountProperties::getUserAgentSuffix).ifPresent(builder::userAgentSuffix);
    first(AccountProperties::getTimeout).ifPresent(builder::timeout);
    first(AccountProperties::getConnectTimeout).ifPresent(builder::connectTimeout);
    first(AccountProperties::getReadTimeout).ifPresent(builder::readTimeout);
    first(AccountProperties::getMaxResponseSize)
        .map(DataSize::toBytes)
        .ifPresent(builder::maxResponseBytes);
    first(of -> of.getRetry().getBudget()).ifPresent(builder::retryBudget);
    builder.retryPolicy(retryPolicy());
    if (first(AccountProperties::getAllowInsecureHttp).orElse(false)) {
      builder.allowInsecureHttp();
    }
    text(of -> of.getProxy().getHost()).map(this::through).ifPresent(builder::httpClient);
  }

  private RetryPolicy retryPolicy() {
    RetryPolicy defaults = RetryPolicy.defaults();
    return new RetryPolicy(
        first(of -> of.getRetry().getMaxAttempts()).orElse(defaults.maxAttempts()),
        first(of -> of.getRetry().getBaseDelay()).orElse(defaults.baseDelay()),
        first(of -> of.getRetry().getMaxDelay()).orElse(defaults.maxDelay()),
        first(of -> of.getRetry().getMaxRetryAfter()).orElse(defaults.maxRetryAfter()),
        first(of -> of.getRetry().getIdempotentWrites())
            .orElse(defaults.retriesIdempotentWrites()));
  }

  private OkHttpClient through(String host) {
    int port = first(of -> of.getProxy().getPort()).orElse(PROXY_PORT);
    OkHttpClient.Builder client = new OkHttpClient.Builder();
    client.proxy(new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved(host, port)));
    text(of -> of.getProxy().getUsername()).map(this::login).ifPresent(client::proxyAuthenticator);
    return client.build();
  }

  private Authenticator login(String username) {
    String password = text(of -> of.getProxy().getPassword()).orElse("");
    String credentials = okhttp3.Credentials.basic(username, password);
    return (route, refusal) ->
        refusal.request().newBuilder().header("Proxy-Authorization", credentials).build();
  }

  /** An empty text is as if it were not there, so that one can undo another. */
  private Optional<String> text(Function<AccountProperties, @Nullable String> property) {
    return first(property).filter(text -> !text.isBlank());
  }

  private <T> Optional<T> first(Function<AccountProperties, @Nullable T> property) {
    return layers.stream()
        .flatMap(layer -> Optional.ofNullable(property.apply(layer)).stream())
        .findFirst();
  }
}
