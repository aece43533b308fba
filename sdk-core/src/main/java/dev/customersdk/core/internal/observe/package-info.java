/** Who follows calls: listeners, the log and the flight recorder. Not exported. */
@NullMarked
package dev.customersdk.core.internal.observe;

import org.jspecify.annotations.NullMarked;
