/** The clients that are measured: the floor, databind, and what they have in common. */
@NullMarked
package dev.customersdk.benchmarks.client;

import org.jspecify.annotations.NullMarked;
