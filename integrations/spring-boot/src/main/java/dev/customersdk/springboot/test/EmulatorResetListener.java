package dev.customersdk.springboot.test;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestContextAnnotationUtils;
import org.springframework.test.context.TestExecutionListener;

/**
 * Resets emulators before each test, and looks at what they were sent after it.
 *
 * <p>Spring calls it for all tests, also where there is no test kit: no type of it is named here.
 */
final class EmulatorResetListener implements TestExecutionListener {

  @Override
  public void beforeTestMethod(TestContext test) {
    if (asksForEmulators(test)) {
      ContextEmulators.reset(test.getApplicationContext());
    }
  }

  @Override
  public void afterTestMethod(TestContext test) {
    if (asksForEmulators(test)) {
      ContextEmulators.verify(test.getApplicationContext());
    }
  }

  private static boolean asksForEmulators(TestContext test) {
    return TestContextAnnotationUtils.hasAnnotation(
        test.getTestClass(), AutoConfigureEmulators.class);
  }
}
