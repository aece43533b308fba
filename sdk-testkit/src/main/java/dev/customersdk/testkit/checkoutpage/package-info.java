/** Checkout Page's documented behaviour. */
@NullMarked
package dev.customersdk.testkit.checkoutpage;

import org.jspecify.annotations.NullMarked;
