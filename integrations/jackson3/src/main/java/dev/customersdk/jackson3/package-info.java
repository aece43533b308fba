/** Models as JSON under a mapper of Jackson 3. */
@NullMarked
package dev.customersdk.jackson3;

import org.jspecify.annotations.NullMarked;
