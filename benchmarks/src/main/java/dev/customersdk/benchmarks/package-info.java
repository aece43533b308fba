/** What a call, a codec and a start cost, measured beside the floor and the peers. */
@NullMarked
package dev.customersdk.benchmarks;

import org.jspecify.annotations.NullMarked;
