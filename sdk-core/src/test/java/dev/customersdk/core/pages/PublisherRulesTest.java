package dev.customersdk.core.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.customersdk.core.Pages;
import dev.customersdk.core.probe.Probe.Thing;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.testng.SkipException;

/** Every rule of the technology compatibility kit is a test, for each way to walk. */
class PublisherRulesTest {

  /** What the kit asks of publishers that fail before anything is requested. */
  private static final Set<String> ABOUT_OTHERS =
      Set.of(
          "optional_spec104_mustSignalOnErrorWhenFails",
          "required_spec109_mayRejectCallsToSubscribeIfPublisherIsUnableOrUnwillingToServeThem"
              + "RejectionMustTriggerOnErrorAfterOnSubscribe");

  /** What the kit has no test for. */
  private static final String UNTESTED = "untested_";

  @AutoClose private final NumberedList list = new NumberedList();

  @TestFactory
  Stream<DynamicTest> pageByPage() {
    return rules(UnaryOperator.identity());
  }

  @TestFactory
  Stream<DynamicTest> withPrefetch() {
    return rules(Pages::prefetch);
  }

  private Stream<DynamicTest> rules(UnaryOperator<Pages<Thing>> variant) {
    return Stream.of(PublisherRules.class.getMethods())
        .filter(method -> method.isAnnotationPresent(org.testng.annotations.Test.class))
        .filter(method -> !method.getName().startsWith(UNTESTED))
        .sorted(Comparator.comparing(Method::getName))
        .map(rule -> dynamicTest(rule.getName(), () -> check(rule, variant)));
  }

  private void check(Method rule, UnaryOperator<Pages<Thing>> variant) throws Throwable {
    PublisherRules rules = new PublisherRules(list, variant);
    rules.setUp();
    boolean checked = true;
    try {
      rule.invoke(rules);
    } catch (InvocationTargetException e) {
      if (!(e.getCause() instanceof SkipException)) {
        throw e.getCause();
      }
      checked = false;
    }
    assertThat(checked).isEqualTo(!ABOUT_OTHERS.contains(rule.getName()));
  }
}
