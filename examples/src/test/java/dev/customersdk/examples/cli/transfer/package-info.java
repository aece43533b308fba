/** Import and export, against emulators. */
package dev.customersdk.examples.cli.transfer;
