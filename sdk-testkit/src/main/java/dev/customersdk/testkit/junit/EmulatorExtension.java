package dev.customersdk.testkit.junit;

import dev.customersdk.testkit.Emulator;
import dev.customersdk.testkit.EmulatorBuilder;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestInstancePreDestroyCallback;

/**
 * Gives tests emulators, resets them before each test and closes them afterwards.
 *
 * <pre>{@code
 * @ExtendWith(EmulatorExtension.class)
 * class SignUpTest {
 *
 *   @Test
 *   void survivesABusyVendor(KohortEmulator kohort) {
 *     kohort.failNext(Fault.tooManyRequests());
 *
 *     try (KohortClient client =
 *         KohortClient.builder().baseUrl(kohort.baseUrl()).apiKey(kohort.apiKey()).build()) {
 *       client
 *           .customers()
 *           .create(CreateCustomerRequest.builder().emailAddress("ada@example.com").build());
 *     }
 *
 *     kohort.verify().receivedExactly("POST /customers", "POST /customers");
 *     assertEquals(1, kohort.customerCount());
 *   }
 * }
 * }</pre>
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
 *       KohortEmulator.start();}. One that an instance of the test class started and holds is
 *       closed together with the instance. One in a static field stays open, whenever it was
 *       filled: other classes may share it, and the class may run again. Its threads keep no JVM
 *       alive; close it yourself if that is too long.
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
    implements BeforeEachCallback,
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
   *
   * @return this
   */
  public EmulatorExtension failOnUndocumented() {
    return new EmulatorExtension(true);
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    TestClassCheck.check(context);
    all(context).forEach(Emulator::reset);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    List<AssertionError> found = new ArrayList<>();
    for (Emulator emulator : all(context)) {
      if (failsOnUndocumented || emulator.failsOnUndocumented()) {
        try {
          emulator.verify().onlyDocumented();
        } catch (AssertionError undocumented) {
          found.add(undocumented);
        }
      }
    }
    if (!found.isEmpty()) {
      throw new AssertionError(
          found.stream().map(Throwable::getMessage).collect(Collectors.joining("%n".formatted())));
    }
  }

  /** The first that is asked supports it: JUnit refuses parameters that two would resolve. */
  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return EmulatorParameters.supports(parameter.getParameter().getType())
        && this == TestClasses.first(context, EmulatorExtension.class, () -> this);
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    List<Emulator> held =
        EmulatorFields.visibleTo(context).stream().filter(type::isInstance).distinct().toList();
    if (held.size() > 1) {
      throw new ParameterResolutionException(
          "several fields hold a " + type.getSimpleName() + "; use them instead of a parameter");
    }
    return held.isEmpty() ? InjectedEmulators.of(context).get(type) : held.get(0);
  }

  @Override
  public void preDestroyTestInstance(ExtensionContext context) {
    TestInstancePreDestroyCallback.preDestroyTestInstances(
        context, instance -> EmulatorFields.ownedBy(instance, context).forEach(Emulator::close));
  }

  private static Set<Emulator> all(ExtensionContext context) {
    Set<Emulator> all = new LinkedHashSet<>(EmulatorFields.visibleTo(context));
    all.addAll(InjectedEmulators.of(context).started());
    return all;
  }
}
