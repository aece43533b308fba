/**
 * Throws random input at everything that takes input from outside, and looks at what must hold
 * whatever the input is. See README.md beside the pom. Never published.
 */
@NullMarked
package dev.customersdk.fuzz;

import org.jspecify.annotations.NullMarked;
