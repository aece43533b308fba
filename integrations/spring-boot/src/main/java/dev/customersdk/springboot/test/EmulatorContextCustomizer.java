package dev.customersdk.springboot.test;

import dev.customersdk.testkit.Emulator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.MergedContextConfiguration;

/** Starts emulators for a context, and has its properties lead to them. */
record EmulatorContextCustomizer(boolean failOnUndocumented) implements ContextCustomizer {

  @Override
  public void customizeContext(
      ConfigurableApplicationContext context, MergedContextConfiguration test) {
    Map<String, Object> properties = new HashMap<>();
    ClassLoader loader = Objects.requireNonNull(context.getClassLoader());
    for (EmulatedVendor vendor : EmulatedVendor.on(loader)) {
      Emulator emulator = vendor.start(failOnUndocumented);
      register(vendor.name() + "Emulator", emulator, context);
      properties.putAll(properties(vendor.name(), emulator, context.getEnvironment()));
    }
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(new MapPropertySource("emulators", properties));
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
      String vendor, Emulator emulator, ConfigurableEnvironment environment) {
    String prefix = "customersdk." + vendor;
    Map<String, Object> accounts =
        Binder.get(environment)
            .bind(prefix + ".accounts", Bindable.mapOf(String.class, Object.class))
            .orElse(Map.of());
    Map<String, Object> properties = new HashMap<>();
    accounts.keySet().forEach(name -> lead(properties, prefix + ".accounts." + name, emulator));
    if (accounts.isEmpty() || environment.containsProperty(prefix + ".api-key")) {
      lead(properties, prefix, emulator);
    }
    return properties;
  }

  private static void lead(Map<String, Object> properties, String prefix, Emulator emulator) {
    properties.put(prefix + ".base-url", emulator.baseUrl());
    properties.put(prefix + ".api-key", emulator.apiKey());
    properties.put(prefix + ".proxy.host", "");
  }
}
