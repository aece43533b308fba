/** Flex's documented behaviour. */
@NullMarked
package dev.customersdk.testkit.flex;

import org.jspecify.annotations.NullMarked;
