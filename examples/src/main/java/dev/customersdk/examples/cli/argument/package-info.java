/** How text becomes ids, queries and requests. */
@NullMarked
package dev.customersdk.examples.cli.argument;

import org.jspecify.annotations.NullMarked;
