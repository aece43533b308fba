/** What a client is set to, checked once when it is built. */
@NullMarked
package dev.customersdk.core.internal.client;

import org.jspecify.annotations.NullMarked;
