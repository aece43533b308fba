package dev.customersdk.springboot;

import dev.customersdk.core.CallListener;
import dev.customersdk.core.spi.ClientBuilder;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;

/** Builds clients from properties, customizers and listeners. */
final class ClientFactory {

  private final CustomerSdkProperties properties;
  private final ObjectProvider<ClientCustomizer> customizers;
  private final ObjectProvider<CallListener> listeners;

  ClientFactory(
      CustomerSdkProperties properties,
      ObjectProvider<ClientCustomizer> customizers,
      ObjectProvider<CallListener> listeners) {
    this.properties = properties;
    this.customizers = customizers;
    this.listeners = listeners;
  }

  <C> C create(String vendor, String account, ClientBuilder<?, C> builder) {
    VendorProperties settings = Objects.requireNonNull(properties.vendors().get(vendor), vendor);
    try {
      ClientSettings.of(settings, account).applyTo(builder);
      listeners.orderedStream().forEach(builder::addListener);
      customizers.orderedStream().forEach(it -> it.customize(account, builder));
      return builder.build();
    } catch (IllegalArgumentException | IllegalStateException e) {
      throw new InvalidClientSettingsException(Accounts.prefix(vendor, account), e);
    }
  }
}
