package dev.customersdk.testkit.junit;

import dev.customersdk.testkit.Emulator;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The emulators that were started for parameters, one of each type; closed with their class. */
@SuppressWarnings("deprecation") // every JUnit closes these: what is only AutoCloseable since 5.13
final class InjectedEmulators implements ExtensionContext.Store.CloseableResource, AutoCloseable {

  private final Map<Class<?>, Emulator> byType = new ConcurrentHashMap<>();

  /** Those of the outermost test class around the context: what is nested shares them. */
  static InjectedEmulators of(ExtensionContext context) {
    List<ExtensionContext> classes = TestClasses.contextsOf(context);
    return TestClasses.first(
        classes.get(classes.size() - 1), InjectedEmulators.class, InjectedEmulators::new);
  }

  Emulator get(Class<?> type) {
    return byType.computeIfAbsent(type, EmulatorParameters::start);
  }

  Collection<Emulator> started() {
    return List.copyOf(byType.values());
  }

  @Override
  public void close() {
    byType.values().forEach(Emulator::close);
  }
}
