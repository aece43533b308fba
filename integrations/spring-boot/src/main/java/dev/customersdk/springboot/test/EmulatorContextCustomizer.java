package dev.customersdk.springboot.test;

import dev.customersdk.springboot.AccountProperties;
import dev.customersdk.springboot.VendorProperties;
import dev.customersdk.testkit.Emulator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.util.StringUtils;

/** Starts emulators for a context, and has its properties lead to them. */
record EmulatorContextCustomizer(boolean failOnUndocumented) implements ContextCustomizer {

  @Override
  public void customizeContext(
      ConfigurableApplicationContext context, MergedContextConfiguration test) {
    Map<String, Object> properties = new HashMap<>();
    List<EmulatedVendor> vendors =
        EmulatedVendor.on(Objects.requireNonNull(context.getClassLoader()));
    for (EmulatedVendor vendor : vendors) {
      String prefix = "customersdk." + vendor.name();
      VendorProperties settings =
          Binder.get(context.getEnvironment()).bindOrCreate(prefix, VendorProperties.class);
      Emulator emulator = vendor.start(failOnUndocumented);
      register(vendor.name() + "Emulator", emulator, context);
      properties.putAll(properties(prefix, settings, emulator));
    }
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(new MapPropertySource("emulators", properties));
    context.addBeanFactoryPostProcessor(new OwnClientRefusal(vendors));
  }

  /** Closed last, and also when the context cannot start. */
  private static void register(
      String name, Emulator emulator, ConfigurableApplicationContext context) {
    context.getBeanFactory().registerSingleton(name, emulator);
    ((DefaultSingletonBeanRegistry) context.getBeanFactory())
        .registerDisposableBean(name, emulator::close);
  }

  /** The client without an account is there if it was before, or if no account has one. */
  private static Map<String, Object> properties(
      String prefix, VendorProperties settings, Emulator emulator) {
    Map<String, Object> properties = new HashMap<>();
    settings
        .getAccounts()
        .forEach(
            (name, account) -> {
              if (isOn(account)) {
                lead(properties, prefix + ".accounts" + element(name), emulator);
              }
            });
    if (properties.isEmpty() || StringUtils.hasText(settings.getApiKey())) {
      lead(properties, prefix, emulator);
    }
    return properties;
  }

  /**
   * An account whose key is empty is none; one whose key is not there gets that of the emulator.
   */
  private static boolean isOn(AccountProperties account) {
    return account.isEnabled()
        && (account.getApiKey() == null || StringUtils.hasText(account.getApiKey()));
  }

  /** A name with dots stands in brackets, as in the application's own properties. */
  private static String element(String name) {
    return name.contains(".") ? "[" + name + "]" : "." + name;
  }

  private static void lead(Map<String, Object> properties, String prefix, Emulator emulator) {
    properties.put(prefix + ".base-url", emulator.baseUrl());
    properties.put(prefix + ".api-key", emulator.apiKey());
    properties.put(prefix + ".proxy.host", "");
  }
}
