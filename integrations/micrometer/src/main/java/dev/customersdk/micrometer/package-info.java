/** Observations and meters of calls, and the context of callers where futures complete. */
@NullMarked
package dev.customersdk.micrometer;

import org.jspecify.annotations.NullMarked;
