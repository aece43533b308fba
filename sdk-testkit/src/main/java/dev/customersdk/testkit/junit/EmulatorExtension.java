package dev.customersdk.testkit.junit;

import dev.customersdk.testkit.Emulator;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestInstancePreDestroyCallback;

/**
 * Resets the emulators in a test class's fields before each test and closes them afterwards.
 *
 * <p>Use it with {@code @ExtendWith(EmulatorExtension.class)} and start each emulator where its
 * field is declared: {@code static final KohortEmulator kohort = KohortEmulator.start();}. A static
 * field is closed after the tests of its class; an inherited static one, which other classes may
 * share, when the whole run ends; an instance field together with its instance. A reset touches
 * every test that shares the emulator, so do not run those in parallel. Needs JUnit 5.10 or later.
 */
@SuppressWarnings("exports") // who uses this class has JUnit; the module must work without it
public final class EmulatorExtension
    implements BeforeAllCallback, BeforeEachCallback, TestInstancePreDestroyCallback {

  private static final ExtensionContext.Namespace NAMESPACE =
      ExtensionContext.Namespace.create(EmulatorExtension.class);

  /** Called by JUnit. */
  public EmulatorExtension() {}

  @Override
  public void beforeAll(ExtensionContext context) {
    Class<?> type = context.getRequiredTestClass();
    EmulatorFields.declaredStatic(type).forEach(e -> closeWith(context, e));
    EmulatorFields.inheritedStatic(type).forEach(e -> closeWith(context.getRoot(), e));
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    EmulatorFields.visibleTo(context.getRequiredTestInstances()).forEach(Emulator::reset);
  }

  @Override
  public void preDestroyTestInstance(ExtensionContext context) {
    TestInstancePreDestroyCallback.preDestroyTestInstances(
        context, instance -> EmulatorFields.startedBy(instance).forEach(Emulator::close));
  }

  /** JUnit closes what is in a store when the store's class or run has ended. */
  private static void closeWith(ExtensionContext context, Emulator emulator) {
    context.getStore(NAMESPACE).put(emulator, new Closing(emulator));
  }

  /** Closed by every JUnit: what is only {@link AutoCloseable} is closed since 5.13. */
  @SuppressWarnings("deprecation") // the older of the two
  private record Closing(Emulator emulator)
      implements ExtensionContext.Store.CloseableResource, AutoCloseable {

    @Override
    public void close() {
      emulator.close();
    }
  }
}
