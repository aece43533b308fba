/** JUnit Jupiter support; the rest of the module works without JUnit. */
@NullMarked
package dev.customersdk.testkit.junit;

import org.jspecify.annotations.NullMarked;
