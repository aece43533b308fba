/**
 * Client for a Customers API whose description names no vendor.
 *
 * <p>Transcribes that description, last compared on 2026-11-21. Its wording, endpoints and
 * properties are those of Digital River's Customers API, version 2021-12-13, so what it leaves open
 * is filled in from that vendor's pages <i>customers</i>, <i>creating a customer</i>, <i>setting
 * tax-related attributes</i>, <i>tax identifiers</i>, <i>using the source identifier</i>,
 * <i>retrieving sources</i>, <i>applying a store credit</i>, <i>files</i>, <i>recording a request
 * to be forgotten</i>, <i>working with metadata</i>, <i>API structure</i>, <i>rate limiting</i>,
 * <i>versioning</i>, <i>events</i> and <i>webhooks</i>, and from its published specification. As no
 * vendor is named, there is no default base URL.
 *
 * <p>The API documents no idempotency keys, so none is sent. A create with an id of the caller's is
 * safe to retry all the same; one without is never retried after an unclear failure.
 *
 * <p>Not offered: creating sources, which with a secret key makes store credits only, and those
 * cannot be attached to a customer; file links, uploads as JSON, invoice attributes, lists of
 * events and the setting up of webhooks, which {@link dev.customersdk.generic.GenericWebhooks}
 * receives.
 */
@NullMarked
@SdkStyle
@FreeFormEncodingEnabled
@ListEncodingEnabled
package dev.customersdk.generic;

import dev.customersdk.core.spi.FreeFormEncodingEnabled;
import dev.customersdk.core.spi.ListEncodingEnabled;
import dev.customersdk.core.spi.SdkStyle;
import org.jspecify.annotations.NullMarked;
