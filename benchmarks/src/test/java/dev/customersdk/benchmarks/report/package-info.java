@NullMarked
package dev.customersdk.benchmarks.report;

import org.jspecify.annotations.NullMarked;
