/** A provider for tests of the core. */
@NullMarked
@SdkStyle
@PatchEncodingEnabled
@FreeFormEncodingEnabled
package dev.customersdk.core.probe;

import dev.customersdk.core.spi.FreeFormEncodingEnabled;
import dev.customersdk.core.spi.PatchEncodingEnabled;
import dev.customersdk.core.spi.SdkStyle;
import org.jspecify.annotations.NullMarked;
