/** Import and export, and the journal by which an import is resumed. */
@NullMarked
package dev.customersdk.examples.cli.transfer;

import org.jspecify.annotations.NullMarked;
