/** An emulator as a program of its own, with a control page; not exported. */
@NullMarked
package dev.customersdk.testkit.standalone;

import org.jspecify.annotations.NullMarked;
