package dev.customersdk.springboot;

import dev.customersdk.core.RetryPolicy;
import dev.customersdk.core.spi.ClientBuilder;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/**
 * What one client is set to: for each property the first value that its layers have.
 *
 * @param layers the account, then its vendor; or the vendor alone
 */
record ClientSettings(List<SettingsLayer> layers) {

  /** Those of an account; of the vendor's client without one if the name is empty. */
  static ClientSettings of(String vendor, VendorProperties properties, String account) {
    SettingsLayer vendors =
        new SettingsLayer(Accounts.prefix(vendor, Accounts.UNNAMED), properties);
    if (account.equals(Accounts.UNNAMED)) {
      return new ClientSettings(List.of(vendors));
    }
    AccountProperties own = Objects.requireNonNull(properties.getAccounts().get(account), account);
    return new ClientSettings(
        List.of(new SettingsLayer(Accounts.prefix(vendor, account), own), vendors));
  }

  /** An account does not take the key of its vendor, which is another account's. */
  void applyTo(ClientBuilder<?, ?> builder) {
    layers
        .get(0)
        .get("api-key", AccountProperties::getApiKey)
        .ifPresent(key -> key.applyTo(builder::apiKey));
    apply("base-url", AccountProperties::getBaseUrl, builder::baseUrl);
    apply("user-agent-suffix", AccountProperties::getUserAgentSuffix, builder::userAgentSuffix);
    apply("timeout", AccountProperties::getTimeout, builder::timeout);
    apply("connect-timeout", AccountProperties::getConnectTimeout, builder::connectTimeout);
    apply("read-timeout", AccountProperties::getReadTimeout, builder::readTimeout);
    apply(
        "max-response-size",
        AccountProperties::getMaxResponseSize,
        (DataSize size) -> builder.maxResponseBytes(size.toBytes()));
    apply("retry.budget", of -> of.getRetry().getBudget(), builder::retryBudget);
    if (value("allow-insecure-http", AccountProperties::getAllowInsecureHttp, false)) {
      builder.allowInsecureHttp();
    }
    try {
      builder.retryPolicy(retryPolicy());
    } catch (IllegalArgumentException e) {
      throw new InvalidClientSettingsException(layers.get(0).prefix() + ".retry.*", e);
    }
  }

  /** A client to derive from; none if the way is direct. */
  Optional<OkHttpClient> throughProxy() {
    return ProxyRoute.of(layers).map(ProxyRoute::client);
  }

  private RetryPolicy retryPolicy() {
    RetryPolicy defaults = RetryPolicy.defaults();
    return new RetryPolicy(
        value("retry.max-attempts", of -> of.getRetry().getMaxAttempts(), defaults.maxAttempts()),
        value("retry.base-delay", of -> of.getRetry().getBaseDelay(), defaults.baseDelay()),
        value("retry.max-delay", of -> of.getRetry().getMaxDelay(), defaults.maxDelay()),
        value(
            "retry.max-retry-after",
            of -> of.getRetry().getMaxRetryAfter(),
            defaults.maxRetryAfter()),
        value(
            "retry.idempotent-writes",
            of -> of.getRetry().getIdempotentWrites(),
            defaults.retriesIdempotentWrites()));
  }

  private <T> void apply(
      String name, Function<AccountProperties, @Nullable T> property, Consumer<? super T> setter) {
    first(name, property).ifPresent(setting -> setting.applyTo(setter));
  }

  private <T> T value(String name, Function<AccountProperties, @Nullable T> property, T otherwise) {
    return first(name, property).map(Setting::value).orElse(otherwise);
  }

  private <T> Optional<Setting<T>> first(
      String name, Function<AccountProperties, @Nullable T> property) {
    return layers.stream()
        .flatMap(layer -> layer.get(name, property).stream())
        .findFirst()
        .filter(Setting::isNotBlank);
  }
}
