/** The command line, run as a user runs it. */
package dev.customersdk.examples.cli;
