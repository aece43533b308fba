/** Many calls at once, and what becomes of each. */
@NullMarked
package dev.customersdk.core.bulk;

import org.jspecify.annotations.NullMarked;
