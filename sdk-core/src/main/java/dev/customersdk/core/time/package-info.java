/** Where time and chance come from; open to the test kit only. */
@NullMarked
package dev.customersdk.core.time;

import org.jspecify.annotations.NullMarked;
