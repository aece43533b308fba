package dev.customersdk.testkit.junit;

import dev.customersdk.testkit.Emulator;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.TestInstances;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/** Finds and reads the fields of test classes that hold an emulator. */
final class EmulatorFields {

  private EmulatorFields() {}

  static List<Emulator> declaredStatic(Class<?> type) {
    return read(type, null, f -> isStatic(f) && f.getDeclaringClass() == type);
  }

  static List<Emulator> inheritedStatic(Class<?> type) {
    return read(type, null, f -> isStatic(f) && f.getDeclaringClass() != type);
  }

  static List<Emulator> ofInstance(Object instance) {
    return read(instance.getClass(), instance, f -> !isStatic(f));
  }

  /** Those of the test's own instance and, in a nested class, of the instances around it. */
  static List<Emulator> visibleTo(TestInstances instances) {
    List<Emulator> emulators =
        instances.getAllInstances().stream()
            .flatMap(instance -> read(instance.getClass(), instance, f -> true).stream())
            .toList();
    if (emulators.isEmpty()) {
      throw new ExtensionConfigurationException(
          instances.getInnermostInstance().getClass().getName()
              + " has no field that holds an emulator; declare one, for example"
              + " static final KohortEmulator kohort = KohortEmulator.start();");
    }
    return emulators;
  }

  private static List<Emulator> read(
      Class<?> type, @Nullable Object instance, Predicate<Field> wanted) {
    Predicate<Field> emulator = f -> Emulator.class.isAssignableFrom(f.getType());
    return ReflectionSupport.findFields(type, emulator.and(wanted), HierarchyTraversalMode.TOP_DOWN)
        .stream()
        .map(field -> read(field, instance))
        .toList();
  }

  private static Emulator read(Field field, @Nullable Object instance) {
    Object value =
        ReflectionSupport.tryToReadFieldValue(field, instance)
            .getOrThrow(
                e -> new ExtensionConfigurationException(name(field) + " is unreadable", e));
    if (value == null) {
      throw new ExtensionConfigurationException(
          name(field)
              + " is not initialised; start the emulator where the field is declared, for example"
              + " static final KohortEmulator kohort = KohortEmulator.start();");
    }
    return (Emulator) value;
  }

  private static String name(Field field) {
    return "field " + field.getName() + " of " + field.getDeclaringClass().getName();
  }

  private static boolean isStatic(Field field) {
    return Modifier.isStatic(field.getModifiers());
  }
}
