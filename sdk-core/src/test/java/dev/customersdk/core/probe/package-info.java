/** A provider for tests of the core. */
@NullMarked
package dev.customersdk.core.probe;

import org.jspecify.annotations.NullMarked;
