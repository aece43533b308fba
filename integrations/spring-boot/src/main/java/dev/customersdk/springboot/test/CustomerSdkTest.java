package dev.customersdk.springboot.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.annotation.AliasFor;

/**
 * A test of what calls vendors, in a context of clients and emulators alone.
 *
 * <p>The application's properties are read, but none of its beans is there unless the test imports
 * it with {@code @Import}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@SpringBootTest(
    classes = CustomerSdkTestConfiguration.class,
    webEnvironment = SpringBootTest.WebEnvironment.NONE)
@AutoConfigureEmulators
public @interface CustomerSdkTest {

  /**
   * Properties for this test, each as {@code name=value}.
   *
   * @return properties, as {@code name=value}
   */
  @AliasFor(annotation = SpringBootTest.class)
  String[] properties() default {};

  /** {@return whether a test fails in which something undocumented was sent to an emulator} */
  @AliasFor(annotation = AutoConfigureEmulators.class)
  boolean failOnUndocumented() default false;
}
