@NullMarked
package dev.customersdk.benchmarks;

import org.jspecify.annotations.NullMarked;
