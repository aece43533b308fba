/** Kohort's documented behaviour. */
@NullMarked
package dev.customersdk.testkit.kohort;

import org.jspecify.annotations.NullMarked;
