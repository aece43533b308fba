/** A server that costs as little as possible, in a process of its own. */
@NullMarked
package dev.customersdk.benchmarks.server;

import org.jspecify.annotations.NullMarked;
