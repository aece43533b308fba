package dev.customersdk.examples.cli.vendor;

import dev.customersdk.core.ApiCall;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The operations of a vendor, read off its prepared views, so that none can be forgotten.
 *
 * <p>A client leads to views, {@code customers()} and others, which {@code prepare()}; a prepared
 * view has calls, and may lead to another one. Of methods that are called the same, the one that
 * takes most is the operation.
 */
public final class Operations {

  private final Vendor vendor;
  private final Map<String, Operation> found = new TreeMap<>();

  private Operations(Vendor vendor) {
    this.vendor = vendor;
  }

  /** All of a vendor's, those on customers first. */
  public static Collection<Operation> of(Vendor vendor) {
    Operations operations = new Operations(vendor);
    for (Method section : methods(vendor.client())) {
      if (section.getParameterCount() == 0) {
        prepare(section.getReturnType())
            .ifPresent(it -> operations.collect(it.getReturnType(), group(section), section, it));
      }
    }
    return operations.found.values();
  }

  /** The one with this name on customers. */
  public static Operation named(Vendor vendor, String name) {
    return of(vendor).stream()
        .filter(it -> it.group().isEmpty() && it.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private void collect(Class<?> view, List<String> group, Method... leading) {
    for (Method method : methods(view)) {
      List<Method> steps = new ArrayList<>(List.of(leading));
      steps.add(method);
      if (method.getReturnType() == ApiCall.class) {
        Operation operation = new Operation(vendor, group, steps);
        found.merge(
            group.size() + operation.path(),
            operation,
            (a, b) -> a.parameters().size() > b.parameters().size() ? a : b);
      } else if (leadsToCalls(method.getReturnType())) {
        collect(method.getReturnType(), group(method), steps.toArray(Method[]::new));
      }
    }
  }

  private static boolean leadsToCalls(Class<?> type) {
    return methods(type).stream().anyMatch(method -> method.getReturnType() == ApiCall.class);
  }

  private static List<String> group(Method method) {
    String name = CommandName.of(method.getName());
    return name.equals("customers") ? List.of() : List.of(name);
  }

  private static Optional<Method> prepare(Class<?> section) {
    return methods(section).stream().filter(it -> it.getName().equals("prepare")).findFirst();
  }

  private static List<Method> methods(Class<?> type) {
    Stream<Method> all = Arrays.stream(type.getDeclaredMethods());
    return all.filter(it -> Modifier.isPublic(it.getModifiers()))
        .filter(it -> !Modifier.isStatic(it.getModifiers()) && !it.isSynthetic())
        .toList();
  }
}
