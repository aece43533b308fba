package dev.customersdk.testkit.junit;

import dev.customersdk.testkit.Emulator;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestInstances;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/** Finds and reads the fields of test classes that hold an emulator. */
final class EmulatorFields {

  private EmulatorFields() {}

  /** Those of the instances of a test and of their classes, inner ones first. */
  static List<Emulator> visibleTo(ExtensionContext context) {
    List<Object> instances = instances(context);
    List<Emulator> emulators = new ArrayList<>();
    for (Class<?> type : TestClasses.of(context)) {
      instances.stream()
          .filter(instance -> instance.getClass() == type)
          .forEach(instance -> emulators.addAll(ofInstance(instance)));
      emulators.addAll(ofClass(type));
    }
    return emulators;
  }

  static List<Object> instances(ExtensionContext context) {
    return context.getTestInstances().map(TestInstances::getAllInstances).orElse(List.of());
  }

  /** Those that the instance's own code started, and that belong to no class. */
  static List<Emulator> ownedBy(Object instance, ExtensionContext context) {
    List<Emulator> shared =
        TestClasses.of(context).stream().flatMap(t -> ofClass(t).stream()).toList();
    return ofInstance(instance).stream()
        .filter(emulator -> !shared.contains(emulator))
        .filter(emulator -> isStartedBy(instance.getClass(), emulator))
        .toList();
  }

  private static boolean isStartedBy(Class<?> type, Emulator emulator) {
    String starter = emulator.startedBy();
    return Stream.<Class<?>>iterate(type, each -> each != null, Class::getSuperclass)
        .anyMatch(each -> each.getName().equals(starter));
  }

  /** The first field of the instances that holds nothing. */
  static Optional<Field> uninitialised(List<Object> instances) {
    return instances.stream()
        .flatMap(
            instance ->
                fields(instance.getClass(), f -> true).stream()
                    .filter(field -> valueOf(field, instance) == null))
        .findFirst();
  }

  static boolean areIn(Class<?> type) {
    return !fields(type, f -> true).isEmpty();
  }

  private static List<Emulator> ofClass(Class<?> type) {
    return held(fields(type, EmulatorFields::isStatic), null);
  }

  private static List<Emulator> ofInstance(Object instance) {
    return held(fields(instance.getClass(), f -> !isStatic(f)), instance);
  }

  private static List<Emulator> held(List<Field> fields, @Nullable Object instance) {
    return fields.stream().flatMap(field -> Stream.ofNullable(valueOf(field, instance))).toList();
  }

  private static List<Field> fields(Class<?> type, Predicate<Field> wanted) {
    Predicate<Field> emulator = f -> Emulator.class.isAssignableFrom(f.getType());
    return ReflectionSupport.findFields(
        type, emulator.and(wanted), HierarchyTraversalMode.TOP_DOWN);
  }

  private static @Nullable Emulator valueOf(Field field, @Nullable Object instance) {
    return (Emulator)
        ReflectionSupport.tryToReadFieldValue(field, instance)
            .getOrThrow(
                e -> new ExtensionConfigurationException(name(field) + " is unreadable", e));
  }

  static String name(Field field) {
    return "field " + field.getName() + " of " + field.getDeclaringClass().getName();
  }

  private static boolean isStatic(Field field) {
    return Modifier.isStatic(field.getModifiers());
  }
}
