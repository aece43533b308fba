/** The HTTP server under every emulator: sockets, faults and recorded requests. */
@NullMarked
package dev.customersdk.testkit.server;

import org.jspecify.annotations.NullMarked;
