@org.jspecify.annotations.NullMarked
package dev.customersdk.examples.cli.console;
