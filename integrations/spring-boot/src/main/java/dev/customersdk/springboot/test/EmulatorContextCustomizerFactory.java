package dev.customersdk.springboot.test;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.TestContextAnnotationUtils;
import org.springframework.util.ClassUtils;

/** Starts emulators where a test asks for them; found by Spring's test framework. */
final class EmulatorContextCustomizerFactory implements ContextCustomizerFactory {

  @Override
  public @Nullable ContextCustomizer createContextCustomizer(
      Class<?> test, List<ContextConfigurationAttributes> attributes) {
    AutoConfigureEmulators emulators =
        TestContextAnnotationUtils.findMergedAnnotation(test, AutoConfigureEmulators.class);
    if (emulators == null) {
      return null;
    }
    if (!ClassUtils.isPresent("dev.customersdk.testkit.Emulator", test.getClassLoader())) {
      throw new IllegalStateException(
          test.getName() + " asks for emulators; add dev.customersdk:sdk-testkit, scope test");
    }
    return new EmulatorContextCustomizer(emulators.failOnUndocumented());
  }
}
