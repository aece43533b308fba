package dev.customersdk.testkit.junit;

import java.lang.reflect.AnnotatedElement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Whether a test class that names the extension has a use for it. */
final class TestClassCheck {

  private static final String EXAMPLE =
      "for example static final KohortEmulator kohort = KohortEmulator.start();";

  private TestClassCheck() {}

  static void check(ExtensionContext context) {
    List<Class<?>> types = EmulatorFields.withThoseAround(context.getRequiredTestClass());
    if (types.stream().anyMatch(EmulatorParameters::areIn) || !isNamed(context, types)) {
      return;
    }
    List<Object> instances = context.getRequiredTestInstances().getAllInstances();
    EmulatorFields.uninitialised(instances)
        .ifPresent(
            field -> {
              throw new ExtensionConfigurationException(
                  EmulatorFields.name(field)
                      + " is not initialised; start the emulator where the field is declared, "
                      + EXAMPLE);
            });
    if (EmulatorFields.visibleTo(types.get(0), instances).isEmpty()) {
      throw new ExtensionConfigurationException(
          types.get(0).getName()
              + " has neither a field that holds an emulator nor a parameter for one; declare one, "
              + EXAMPLE);
    }
  }

  /** Not so where JUnit has detected the extension, or it is registered in a field. */
  private static boolean isNamed(ExtensionContext context, List<Class<?>> types) {
    Stream<AnnotatedElement> elements =
        Stream.concat(Stream.of(context.getRequiredTestMethod()), types.stream());
    return elements
        .flatMap(it -> AnnotationSupport.findRepeatableAnnotations(it, ExtendWith.class).stream())
        .anyMatch(it -> List.of(it.value()).contains(EmulatorExtension.class));
  }
}
