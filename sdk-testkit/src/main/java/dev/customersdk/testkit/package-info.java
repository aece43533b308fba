/**
 * Emulators of the vendors' customer APIs that run inside the test's own process.
 *
 * <p>An emulator responds over plain HTTP on a free loopback port, keeps its customers in memory
 * and behaves as the vendor documents it. What the vendor does not document, it rejects; what can
 * only be assumed is off until asked for. Start with {@link
 * dev.customersdk.testkit.KohortEmulator}, {@link dev.customersdk.testkit.CheckoutPageEmulator},
 * {@link dev.customersdk.testkit.FlexEmulator} or {@link dev.customersdk.testkit.GenericEmulator}.
 */
@NullMarked
package dev.customersdk.testkit;

import org.jspecify.annotations.NullMarked;
