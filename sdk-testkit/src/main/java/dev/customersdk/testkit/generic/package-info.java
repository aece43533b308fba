/** The generic vendor's documented behaviour. */
@NullMarked
package dev.customersdk.testkit.generic;

import org.jspecify.annotations.NullMarked;
