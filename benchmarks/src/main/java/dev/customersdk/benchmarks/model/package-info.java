/** Customers with public fields, and what somebody writes by hand to stream them. */
@NullMarked
package dev.customersdk.benchmarks.model;

import org.jspecify.annotations.NullMarked;
