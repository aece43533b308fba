/** Measures everything and writes the table. */
@NullMarked
package dev.customersdk.benchmarks.report;

import org.jspecify.annotations.NullMarked;
