package dev.customersdk.examples;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What code has that is not public, and how pages print it. */
final class Code {

  private Code() {}

  /** A field of an object, wherever it is declared. */
  static <T> T of(Object owner, String field, Class<T> kind) throws ReflectiveOperationException {
    for (Class<?> type = owner.getClass(); type != null; type = type.getSuperclass()) {
      for (Field each : type.getDeclaredFields()) {
        if (each.getName().equals(field)) {
          return value(each, owner, kind);
        }
      }
    }
    throw new NoSuchFieldException(owner.getClass() + "." + field);
  }

  /** What a field is in each of the objects, once where they agree. */
  static <T> String same(
      String field, Class<T> kind, Function<? super T, String> print, Object... owners)
      throws ReflectiveOperationException {
    Set<String> values = new LinkedHashSet<>();
    for (Object owner : owners) {
      values.add(print.apply(of(owner, field, kind)));
    }
    return String.join(", ", values);
  }

  /** A constant of a class. */
  static <T> T constant(String type, String field, Class<T> kind)
      throws ReflectiveOperationException {
    Field constant = Class.forName(type).getDeclaredField(field);
    return value(constant, constant, kind);
  }

  private static <T> T value(Field field, Object owner, Class<T> kind)
      throws IllegalAccessException {
    field.setAccessible(true);
    return kind.cast(field.get(owner));
  }

  /** What a static method gives. */
  static Object call(String type, String method, Object... arguments)
      throws ReflectiveOperationException {
    return invoked(Class.forName(type), method, arguments, arguments);
  }

  /** What a method without parameters gives, wherever it is declared. */
  static Object invoked(Object owner, String method) throws ReflectiveOperationException {
    for (Class<?> type = owner.getClass(); type != null; type = type.getSuperclass()) {
      if (Stream.of(type.getDeclaredMethods()).anyMatch(it -> it.getName().equals(method))) {
        return invoked(type, method, owner);
      }
    }
    throw new NoSuchMethodException(owner.getClass() + "." + method);
  }

  private static Object invoked(Class<?> type, String name, Object owner, Object... arguments)
      throws ReflectiveOperationException {
    Method method =
        Stream.of(type.getDeclaredMethods())
            .filter(it -> it.getName().equals(name))
            .findFirst()
            .orElseThrow();
    method.setAccessible(true);
    return method.invoke(owner, arguments);
  }

  static String time(Duration time) {
    if (time.compareTo(Duration.ofMinutes(2)) >= 0 && time.toSeconds() % 60 == 0) {
      return time.toMinutes() + " min";
    }
    return time.toMillis() % 1000 == 0 ? time.toSeconds() + " s" : time.toMillis() + " ms";
  }

  static String size(long bytes) {
    if (bytes % (1 << 10) != 0) {
      return bytes + " bytes";
    }
    return bytes % (1 << 20) == 0 ? (bytes >> 20) + " MiB" : (bytes >> 10) + " KiB";
  }
}
