package dev.customersdk.testkit.junit;

import dev.customersdk.testkit.Emulator;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestInstancePostProcessor;

/**
 * Resets the emulators in a test class's fields before each test and closes them afterwards.
 *
 * <p>Use it with {@code @ExtendWith(EmulatorExtension.class)} and start each emulator where its
 * field is declared: {@code static final KohortEmulator kohort = KohortEmulator.start();}. A static
 * field is closed after the tests of its class; an inherited static one, which other classes may
 * share, when the whole run ends; an instance field together with its instance. A reset touches
 * every test that shares the emulator, so do not run those in parallel. Needs JUnit 5.13 or later.
 */
@SuppressWarnings("exports") // who uses this class has JUnit; the module must work without it
public final class EmulatorExtension
    implements BeforeAllCallback, TestInstancePostProcessor, BeforeEachCallback {

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
  public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
    return ExtensionContextScope.TEST_METHOD; // or an instance's emulators would outlive it
  }

  @Override
  public void postProcessTestInstance(Object instance, ExtensionContext context) {
    EmulatorFields.ofInstance(instance).forEach(e -> closeWith(context, e));
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    EmulatorFields.visibleTo(context.getRequiredTestInstances()).forEach(Emulator::reset);
  }

  /** JUnit closes what is in a store when the store's class, test or run has ended. */
  private static void closeWith(ExtensionContext context, Emulator emulator) {
    context.getStore(NAMESPACE).put(emulator, emulator);
  }
}
