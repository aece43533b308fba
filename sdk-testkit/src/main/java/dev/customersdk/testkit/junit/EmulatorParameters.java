package dev.customersdk.testkit.junit;

import dev.customersdk.testkit.CheckoutPageEmulator;
import dev.customersdk.testkit.Emulator;
import dev.customersdk.testkit.FlexEmulator;
import dev.customersdk.testkit.GenericEmulator;
import dev.customersdk.testkit.KohortEmulator;
import java.lang.annotation.Annotation;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/** The emulators that JUnit can be asked for, and the test classes that ask. */
final class EmulatorParameters {

  private static final Map<Class<?>, Supplier<Emulator>> STARTS =
      Map.of(
          KohortEmulator.class, KohortEmulator::start,
          CheckoutPageEmulator.class, CheckoutPageEmulator::start,
          FlexEmulator.class, FlexEmulator::start,
          GenericEmulator.class, GenericEmulator::start);

  private static final List<Class<? extends Annotation>> CALLED_BY_JUNIT =
      List.of(Testable.class, BeforeAll.class, BeforeEach.class, AfterEach.class, AfterAll.class);

  private EmulatorParameters() {}

  static boolean supports(Class<?> type) {
    return STARTS.containsKey(type);
  }

  /** With the defaults. */
  static Emulator start(Class<?> type) {
    return Objects.requireNonNull(STARTS.get(type)).get();
  }

  /** Whether JUnit calls something of this class with an emulator. */
  static boolean areIn(Class<?> type) {
    return Stream.concat(
            Stream.of(type.getDeclaredConstructors()),
            ReflectionSupport.findMethods(
                type, EmulatorParameters::isCalledByJUnit, HierarchyTraversalMode.TOP_DOWN)
                .stream())
        .anyMatch(EmulatorParameters::takesEmulator);
  }

  private static boolean isCalledByJUnit(Method method) {
    return CALLED_BY_JUNIT.stream().anyMatch(it -> AnnotationSupport.isAnnotated(method, it));
  }

  private static boolean takesEmulator(Executable executable) {
    return Stream.of(executable.getParameterTypes()).anyMatch(EmulatorParameters::supports);
  }
}
