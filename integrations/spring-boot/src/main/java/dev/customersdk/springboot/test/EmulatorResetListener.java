package dev.customersdk.springboot.test;

import dev.customersdk.testkit.Emulator;
import java.util.Collection;
import java.util.List;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestContextAnnotationUtils;
import org.springframework.test.context.TestExecutionListener;

/** Resets emulators before each test, and looks at what they were sent after it. */
final class EmulatorResetListener implements TestExecutionListener {

  @Override
  public void beforeTestMethod(TestContext test) {
    emulators(test).forEach(Emulator::reset);
  }

  @Override
  public void afterTestMethod(TestContext test) {
    emulators(test).stream()
        .filter(Emulator::failsOnUndocumented)
        .forEach(emulator -> emulator.verify().onlyDocumented());
  }

  private static Collection<Emulator> emulators(TestContext test) {
    return TestContextAnnotationUtils.hasAnnotation(
            test.getTestClass(), AutoConfigureEmulators.class)
        ? test.getApplicationContext().getBeansOfType(Emulator.class).values()
        : List.of();
  }
}
