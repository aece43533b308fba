/** The way of a call: write, attempt, judge, pause, read. Not exported. */
@NullMarked
package dev.customersdk.core.internal.call;

import org.jspecify.annotations.NullMarked;
