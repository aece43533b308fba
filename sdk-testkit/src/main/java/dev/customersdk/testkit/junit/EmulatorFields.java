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
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/** Finds and reads the fields of test classes that hold an emulator. */
final class EmulatorFields {

  private EmulatorFields() {}

  static List<Emulator> declaredStatic(Class<?> type) {
    return held(fields(type, f -> isStatic(f) && f.getDeclaringClass() == type), null);
  }

  static List<Emulator> inheritedStatic(Class<?> type) {
    return held(fields(type, f -> isStatic(f) && f.getDeclaringClass() != type), null);
  }

  /** Those of an instance that need not have got far. */
  static List<Emulator> ofInstance(Object instance) {
    return held(fields(instance.getClass(), f -> !isStatic(f)), instance);
  }

  /** Those of the instances of a test and of the classes around it, inner ones first. */
  static List<Emulator> visibleTo(Class<?> type, List<Object> instances) {
    List<Emulator> emulators = new ArrayList<>();
    for (Class<?> owner : withThoseAround(type)) {
      instances.stream()
          .filter(instance -> instance.getClass() == owner)
          .forEach(instance -> emulators.addAll(ofInstance(instance)));
      emulators.addAll(held(fields(owner, EmulatorFields::isStatic), null));
    }
    return emulators;
  }

  /** The class and, if it is an inner one, those around it. */
  static List<Class<?>> withThoseAround(Class<?> type) {
    Class<?> around = Modifier.isStatic(type.getModifiers()) ? null : type.getEnclosingClass();
    return around == null
        ? List.of(type)
        : Stream.concat(Stream.of(type), withThoseAround(around).stream()).toList();
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
