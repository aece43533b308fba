package dev.customersdk.springboot;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import okhttp3.Authenticator;
import okhttp3.ConnectionPool;
import okhttp3.Credentials;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * The way through a proxy, as a whole from the first layer that names one: nobody's password goes
 * to another's proxy.
 */
record ProxyRoute(SettingsLayer layer, Setting<String> host) {

  private static final int PORT = 8080;
  private static final int IDLE_CONNECTIONS = 64;
  private static final Duration READ_TIMEOUT = Duration.ofSeconds(30);

  /** Empty if the way is direct; a host that is empty undoes the vendor's. */
  static Optional<ProxyRoute> of(List<SettingsLayer> layers) {
    for (SettingsLayer layer : layers) {
      Optional<Setting<String>> host = layer.get("proxy.host", of -> of.getProxy().getHost());
      if (host.isPresent()) {
        return host.filter(Setting::isNotBlank).map(it -> new ProxyRoute(layer, it));
      }
      refuse(layer, "port", ProxyProperties::getPort, "host");
      refuse(layer, "username", ProxyProperties::getUsername, "host");
      refuse(layer, "password", ProxyProperties::getPassword, "host");
    }
    return Optional.empty();
  }

  /** With the pool and the read timeout that a client has by itself, instead of OkHttp's. */
  OkHttpClient client() {
    OkHttpClient.Builder client =
        new OkHttpClient.Builder()
            .readTimeout(READ_TIMEOUT)
            .connectionPool(new ConnectionPool(IDLE_CONNECTIONS, 5, TimeUnit.MINUTES))
            .proxy(new Proxy(Proxy.Type.HTTP, address()));
    Optional<Setting<String>> username = get(layer, "username", ProxyProperties::getUsername);
    if (username.isEmpty()) {
      refuse(layer, "password", ProxyProperties::getPassword, "username");
    }
    username.map(it -> login(it.value())).ifPresent(client::proxyAuthenticator);
    return client.build();
  }

  private InetSocketAddress address() {
    String name = host.value();
    boolean hasPort = name.chars().filter(it -> it == ':').count() == 1; // an address has more
    if (hasPort || name.matches(".*[\\s/@\\[\\]].*")) {
      throw host.refused(
          "must be a name or an address alone, such as proxy.example.com; the port is proxy.port");
    }
    Optional<Setting<Integer>> port = get(layer, "port", ProxyProperties::getPort);
    port.filter(it -> it.value() < 1 || it.value() > 65_535)
        .ifPresent(
            it -> {
              throw it.refused("must be from 1 to 65535");
            });
    return InetSocketAddress.createUnresolved(name, port.map(Setting::value).orElse(PORT));
  }

  private Authenticator login(String username) {
    String password =
        get(layer, "password", ProxyProperties::getPassword).map(Setting::value).orElse("");
    String credentials = Credentials.basic(username, password, StandardCharsets.UTF_8);
    return (route, refusal) ->
        refusal.request().newBuilder().header("Proxy-Authorization", credentials).build();
  }

  private static <T> void refuse(
      SettingsLayer layer,
      String name,
      Function<ProxyProperties, @Nullable T> property,
      String missing) {
    get(layer, name, property)
        .ifPresent(
            it -> {
              throw it.refused("is set without " + layer.prefix() + ".proxy." + missing);
            });
  }

  private static <T> Optional<Setting<T>> get(
      SettingsLayer layer, String name, Function<ProxyProperties, @Nullable T> property) {
    return layer
        .<T>get("proxy." + name, of -> property.apply(of.getProxy()))
        .filter(Setting::isNotBlank);
  }
}
