package dev.customersdk.springboot.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Has a test's clients speak to emulators; stands beside {@code @SpringBootTest}.
 *
 * <p>An emulator is started for each vendor whose client is on the class path. It is a bean, and is
 * closed with the context; all accounts of the vendor speak to it, with its key, whatever base URL,
 * key and proxy the application has for them. It is reset before each test, so that tests that
 * share a context must not run at once.
 *
 * <p>The context fails if the application makes a client of such a vendor itself. A {@link
 * dev.customersdk.springboot.ClientCustomizer} is called as ever: one that sets a base URL or
 * credentials leads past the emulator.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
public @interface AutoConfigureEmulators {

  /** {@return whether a test fails in which something undocumented was sent to an emulator} */
  boolean failOnUndocumented() default false;
}
