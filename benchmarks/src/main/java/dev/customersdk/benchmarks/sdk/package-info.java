/** This SDK as a client that is measured. */
@NullMarked
package dev.customersdk.benchmarks.sdk;

import org.jspecify.annotations.NullMarked;
