package dev.customersdk.testkit.junit;

import dev.customersdk.testkit.Emulator;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;
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

  /** Those of an instance that need not have got far. */
  static List<Emulator> startedBy(Object instance) {
    return fields(instance.getClass(), f -> !isStatic(f)).stream()
        .flatMap(field -> valueOf(field, instance).stream())
        .toList();
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
    return fields(type, wanted).stream().map(field -> started(field, instance)).toList();
  }

  private static List<Field> fields(Class<?> type, Predicate<Field> wanted) {
    Predicate<Field> emulator = f -> Emulator.class.isAssignableFrom(f.getType());
    return ReflectionSupport.findFields(
        type, emulator.and(wanted), HierarchyTraversalMode.TOP_DOWN);
  }

  private static Emulator started(Field field, @Nullable Object instance) {
    return valueOf(field, instance)
        .orElseThrow(
            () ->
                new ExtensionConfigurationException(
                    name(field)
                        + " is not initialised; start the emulator where the field is declared, for"
                        + " example static final KohortEmulator kohort = KohortEmulator.start();"));
  }

  private static Optional<Emulator> valueOf(Field field, @Nullable Object instance) {
    return Optional.ofNullable(
        (Emulator)
            ReflectionSupport.tryToReadFieldValue(field, instance)
                .getOrThrow(
                    e -> new ExtensionConfigurationException(name(field) + " is unreadable", e)));
  }

  private static String name(Field field) {
    return "field " + field.getName() + " of " + field.getDeclaringClass().getName();
  }

  private static boolean isStatic(Field field) {
    return Modifier.isStatic(field.getModifiers());
  }
}
