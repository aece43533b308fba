/** What runs in a new JVM: a start, and what clients keep. Knows no JMH. */
@NullMarked
package dev.customersdk.benchmarks.fork;

import org.jspecify.annotations.NullMarked;
