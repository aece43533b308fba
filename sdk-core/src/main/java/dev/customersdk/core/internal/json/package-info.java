/** The one mapper: fast, bounded and deterministic. Not exported. */
@NullMarked
package dev.customersdk.core.internal.json;

import org.jspecify.annotations.NullMarked;
