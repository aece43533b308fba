/** Real handshakes on this machine: what becomes of them, and what is said of it. */
@NullMarked
package dev.customersdk.core.tls;

import org.jspecify.annotations.NullMarked;
