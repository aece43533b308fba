package dev.customersdk.testkit.junit;

import dev.customersdk.testkit.Emulator;
import org.junit.jupiter.api.extension.ExtensionContext;

/** An emulator in a store of JUnit's, which closes it when the store's class or run has ended. */
@SuppressWarnings("deprecation") // every JUnit closes these: what is only AutoCloseable since 5.13
record ClosedEmulator(Emulator emulator)
    implements ExtensionContext.Store.CloseableResource, AutoCloseable {

  private static final ExtensionContext.Namespace NAMESPACE =
      ExtensionContext.Namespace.create(EmulatorExtension.class);

  static ExtensionContext.Store store(ExtensionContext context) {
    return context.getStore(NAMESPACE);
  }

  static void with(ExtensionContext context, Emulator emulator) {
    store(context).put(emulator, new ClosedEmulator(emulator));
  }

  @Override
  public void close() {
    emulator.close();
  }
}
