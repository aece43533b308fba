package dev.customersdk.testkit.junit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The test classes around a context, as JUnit runs them: a subclass rather than who nests. */
final class TestClasses {

  private static final ExtensionContext.Namespace NAMESPACE =
      ExtensionContext.Namespace.create(EmulatorExtension.class);

  private TestClasses() {}

  /** Inner ones first. */
  static List<Class<?>> of(ExtensionContext context) {
    List<Class<?>> types = new ArrayList<>();
    contextsOf(context).forEach(each -> types.add(each.getRequiredTestClass()));
    return types.stream().distinct().toList();
  }

  /** The context itself and those around it that belong to a class, inner ones first. */
  static List<ExtensionContext> contextsOf(ExtensionContext context) {
    List<ExtensionContext> contexts = new ArrayList<>();
    Optional<ExtensionContext> next = Optional.of(context);
    while (next.flatMap(ExtensionContext::getTestClass).isPresent()) {
      contexts.add(next.get());
      next = next.get().getParent();
    }
    return contexts;
  }

  /** What was put there first, for this context or one around it. */
  @SuppressWarnings("deprecation") // since JUnit 6, whose other name JUnit 5.10 does not have
  static <T> T first(ExtensionContext context, Class<T> type, Supplier<T> value) {
    return Objects.requireNonNull(
        context.getStore(NAMESPACE).getOrComputeIfAbsent(type, any -> value.get(), type));
  }
}
