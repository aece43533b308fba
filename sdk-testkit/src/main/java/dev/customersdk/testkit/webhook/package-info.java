/** Webhooks as vendors send them: built, signed, delivered in order and again. */
@NullMarked
package dev.customersdk.testkit.webhook;

import org.jspecify.annotations.NullMarked;
