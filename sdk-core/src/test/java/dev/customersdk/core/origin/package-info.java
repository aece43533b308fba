/**
 * The credential goes nowhere else: whatever a vendor, a proxy, a base URL, an id or an interceptor
 * says, the key arrives at the client's own origin or nowhere. Proven by reading every byte that
 * arrives where it must not; {@code OriginContract} has the part that each vendor proves.
 */
@NullMarked
package dev.customersdk.core.origin;

import org.jspecify.annotations.NullMarked;
