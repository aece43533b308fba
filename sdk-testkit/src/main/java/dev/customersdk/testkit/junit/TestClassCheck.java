package dev.customersdk.testkit.junit;

import java.lang.reflect.AnnotatedElement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Whether a test class that names the extension has a use for it. */
final class TestClassCheck {

  private static final String EXAMPLE =
      "for example static final KohortEmulator kohort = KohortEmulator.start();";

  private TestClassCheck() {}

  static void check(ExtensionContext context) {
    List<Class<?>> types = TestClasses.of(context);
    if (types.stream().anyMatch(TestClassCheck::takesParameters) || !isNamed(context, types)) {
      return;
    }
    EmulatorFields.uninitialised(EmulatorFields.instances(context))
        .ifPresent(
            field -> {
              throw new ExtensionConfigurationException(
                  EmulatorFields.name(field)
                      + " is not initialised; start the emulator where the field is declared, "
                      + EXAMPLE);
            });
    if (types.stream().noneMatch(TestClassCheck::hasFields)) {
      throw new ExtensionConfigurationException(
          types.get(0).getName()
              + " has neither a field that holds an emulator nor a parameter for one; declare one, "
              + EXAMPLE);
    }
  }

  private static boolean takesParameters(Class<?> type) {
    return EmulatorParameters.areIn(type)
        || nestedIn(type).anyMatch(TestClassCheck::takesParameters);
  }

  private static boolean hasFields(Class<?> type) {
    return EmulatorFields.areIn(type) || nestedIn(type).anyMatch(TestClassCheck::hasFields);
  }

  /** Inherited ones, too. */
  private static Stream<Class<?>> nestedIn(Class<?> type) {
    return Stream.<Class<?>>iterate(type, each -> each != null, Class::getSuperclass)
        .flatMap(each -> Stream.of(each.getDeclaredClasses()))
        .filter(each -> each.isAnnotationPresent(Nested.class));
  }

  /**
   * On a class or method itself: whoever inherits the extension, has it by an annotation of their
   * own or in a field, or lets JUnit detect it, may have tests that need no emulator.
   */
  private static boolean isNamed(ExtensionContext context, List<Class<?>> types) {
    Stream<AnnotatedElement> elements =
        Stream.concat(Stream.of(context.getRequiredTestMethod()), types.stream());
    return elements
        .flatMap(it -> Stream.of(it.getDeclaredAnnotationsByType(ExtendWith.class)))
        .anyMatch(it -> List.of(it.value()).contains(EmulatorExtension.class));
  }
}
