package dev.customersdk.testkit.junit;

import dev.customersdk.testkit.Emulator;
import dev.customersdk.testkit.EmulatorBuilder;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestInstancePreDestroyCallback;
import org.junit.jupiter.api.extension.TestInstances;

/**
 * Gives tests emulators, resets them before each test and closes them afterwards.
 *
 * <p>Use it with {@code @ExtendWith(EmulatorExtension.class)}, or with {@code @RegisterExtension}.
 * An emulator is had in one of two ways:
 *
 * <ul>
 *   <li>As a parameter of type {@code KohortEmulator}, {@code CheckoutPageEmulator}, {@code
 *       FlexEmulator} or {@code GenericEmulator}, of a constructor, a test, or a method that runs
 *       before or after tests. It is started with the defaults, one of each type for a test class
 *       and the classes nested in it, and closed after them. Where a field holds one of that type,
 *       the parameter is the same; for a constructor only static fields count.
 *   <li>In a field, started where it is declared: {@code static final KohortEmulator kohort =
 *       KohortEmulator.start();}. A static field is closed after the tests of its class; an
 *       inherited static one, which other classes may share, when the whole run ends; an instance
 *       field together with its instance.
 * </ul>
 *
 * <p>A test fails in which something undocumented was sent to an emulator that was built with
 * {@link EmulatorBuilder#failOnUndocumented()}, or to any if the extension itself was made with
 * {@link #failOnUndocumented()}. What was sent before the first test is forgotten by its reset.
 *
 * <p>A reset touches every test that shares the emulator, so do not run those at once. Classes may
 * run at once unless they inherit the same static field. It needs JUnit 5.10 or later, and is not
 * found by JUnit's detection of extensions unless an application itself lists it for that; classes
 * that do not name it then need no emulator.
 */
@SuppressWarnings("exports") // who uses this class has JUnit; the module must work without it
public final class EmulatorExtension
    implements BeforeAllCallback,
        BeforeEachCallback,
        AfterEachCallback,
        ParameterResolver,
        TestInstancePreDestroyCallback {

  private final boolean failsOnUndocumented;

  /** For {@code @ExtendWith}; leaves it to each emulator whether it fails tests. */
  public EmulatorExtension() {
    this(false);
  }

  private EmulatorExtension(boolean failsOnUndocumented) {
    this.failsOnUndocumented = failsOnUndocumented;
  }

  /**
   * Another one, which fails each test in which something undocumented was sent to any of its
   * emulators: {@code @RegisterExtension static final EmulatorExtension emulators = new
   * EmulatorExtension().failOnUndocumented();}.
   */
  public EmulatorExtension failOnUndocumented() {
    return new EmulatorExtension(true);
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    Class<?> type = context.getRequiredTestClass();
    InjectedEmulators.of(context);
    EmulatorFields.declaredStatic(type).forEach(e -> ClosedEmulator.with(context, e));
    EmulatorFields.inheritedStatic(type).forEach(e -> ClosedEmulator.with(context.getRoot(), e));
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    TestClassCheck.check(context);
    all(context).forEach(Emulator::reset);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    for (Emulator emulator : all(context)) {
      if (failsOnUndocumented || emulator.failsOnUndocumented()) {
        emulator.verify().onlyDocumented();
      }
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return EmulatorParameters.supports(parameter.getParameter().getType());
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    List<Emulator> held = fields(context).stream().filter(type::isInstance).distinct().toList();
    if (held.size() > 1) {
      throw new ParameterResolutionException(
          "several fields hold a " + type.getSimpleName() + "; use them instead of a parameter");
    }
    return held.isEmpty() ? InjectedEmulators.of(context).get(type) : held.get(0);
  }

  @Override
  public void preDestroyTestInstance(ExtensionContext context) {
    // A field may hold what was injected, which other tests share.
    TestInstancePreDestroyCallback.preDestroyTestInstances(
        context,
        instance ->
            EmulatorFields.ofInstance(instance).stream()
                .filter(emulator -> !InjectedEmulators.of(context).started().contains(emulator))
                .forEach(Emulator::close));
  }

  private static List<Emulator> fields(ExtensionContext context) {
    List<Object> instances =
        context.getTestInstances().map(TestInstances::getAllInstances).orElse(List.of());
    return EmulatorFields.visibleTo(context.getRequiredTestClass(), instances);
  }

  private static Set<Emulator> all(ExtensionContext context) {
    Set<Emulator> all = new LinkedHashSet<>(fields(context));
    all.addAll(InjectedEmulators.of(context).started());
    return all;
  }
}
