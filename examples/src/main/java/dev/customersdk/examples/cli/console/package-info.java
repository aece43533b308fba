/** What a command gets from its process, and how it prints rows. */
@NullMarked
package dev.customersdk.examples.cli.console;

import org.jspecify.annotations.NullMarked;
