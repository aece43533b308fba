/** What the engine does for every provider, proven on the probe. */
@NullMarked
package dev.customersdk.core.contract;

import org.jspecify.annotations.NullMarked;
