/** What the vendors' emulations share: routing, rules for bodies and queries, stored customers. */
@NullMarked
package dev.customersdk.testkit.vendor;

import org.jspecify.annotations.NullMarked;
