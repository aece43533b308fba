/** The published jars as an application sees them. */
@NullMarked
package dev.customersdk.examples.consumer;

import org.jspecify.annotations.NullMarked;
