/** What the author of a provider imports to verify and read webhooks. */
@NullMarked
package dev.customersdk.core.spi.webhooks;

import org.jspecify.annotations.NullMarked;
