/** How the properties of a model become JSON and back, whichever mapper reads or writes it. */
@NullMarked
package dev.customersdk.core.spi.json;

import org.jspecify.annotations.NullMarked;
