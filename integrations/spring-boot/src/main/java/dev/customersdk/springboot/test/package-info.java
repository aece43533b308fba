/** Emulators of the vendors in tests of Spring Boot applications; needs the test kit. */
@NullMarked
package dev.customersdk.springboot.test;

import org.jspecify.annotations.NullMarked;
