/** Credentials that change: when they are asked for, and whom that holds up. */
@NullMarked
package dev.customersdk.core.credentials;

import org.jspecify.annotations.NullMarked;
