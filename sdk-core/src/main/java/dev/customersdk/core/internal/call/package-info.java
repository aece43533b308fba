/** The way of a call: write, attempt, decide, wait, read. Not exported. */
@NullMarked
package dev.customersdk.core.internal.call;

import org.jspecify.annotations.NullMarked;
