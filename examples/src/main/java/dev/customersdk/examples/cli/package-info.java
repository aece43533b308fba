/** The command line: each operation of each vendor, import and export. */
@NullMarked
package dev.customersdk.examples.cli;

import org.jspecify.annotations.NullMarked;
