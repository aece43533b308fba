/** The vendors, and what can be done at each of them. */
@NullMarked
package dev.customersdk.examples.cli.vendor;

import org.jspecify.annotations.NullMarked;
