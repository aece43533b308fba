package dev.customersdk.springboot;

import dev.customersdk.core.CallListener;
import dev.customersdk.core.spi.ClientBuilder;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;

/** Builds clients from properties, customizers and listeners. */
final class ClientFactory implements DisposableBean {

  private final CustomerSdkProperties properties;
  private final ObjectProvider<ClientCustomizer> customizers;
  private final ObjectProvider<CallListener> listeners;
  private final Queue<ConnectionPool> pools = new ConcurrentLinkedQueue<>();

  ClientFactory(
      CustomerSdkProperties properties,
      ObjectProvider<ClientCustomizer> customizers,
      ObjectProvider<CallListener> listeners) {
    this.properties = properties;
    this.customizers = customizers;
    this.listeners = listeners;
  }

  <C> C create(String vendor, String account, ClientBuilder<?, C> builder) {
    VendorProperties ofVendor = Objects.requireNonNull(properties.vendors().get(vendor), vendor);
    ClientSettings settings = ClientSettings.of(vendor, ofVendor, account);
    settings.applyTo(builder);
    settings.throughProxy().ifPresent(client -> use(client, builder));
    listeners.orderedStream().forEach(builder::addListener);
    customizers.orderedStream().forEach(it -> it.customize(account, builder));
    try {
      return builder.build();
    } catch (IllegalArgumentException | IllegalStateException e) {
      throw new InvalidClientSettingsException(Accounts.prefix(vendor, account) + ".*", e);
    }
  }

  private void use(OkHttpClient client, ClientBuilder<?, ?> builder) {
    pools.add(client.connectionPool());
    builder.httpClient(client);
  }

  /** After the clients, which are closed first: they leave the pools they were given alone. */
  @Override
  public void destroy() {
    pools.forEach(ConnectionPool::evictAll);
  }
}
