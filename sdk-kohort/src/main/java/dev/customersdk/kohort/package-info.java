/**
 * Client for the customers API of KohortPay.
 *
 * <p>Transcribes the vendor's pages <i>list, create, get, update, delete</i> and <i>unblock
 * customer</i>, <i>introduction</i>, <i>authentification</i> and <i>errors</i> of
 * api-docs.kohortpay.com, last compared on 2026-11-21, and what Kohort's own clients in other
 * languages show of {@code search} and {@code take}. Two things are not on any readable page and
 * follow by analogy: the path of <i>block</i>, and the name of the {@code search} parameter.
 *
 * <p>An update changes {@code deletedAt} only. To correct anything else, create another customer
 * and delete the old one.
 *
 * <p>Kohort documents neither rate limits nor idempotency keys, so none is sent: a create is never
 * retried after an unclear failure. Look with {@link dev.customersdk.kohort.Customers#findByEmail}
 * before creating again; a {@code clientReferenceId} helps to reconcile on Kohort's side, but no
 * customer can be looked up by it. No webhooks about customers are documented.
 */
@NullMarked
@SdkStyle
@PatchEncodingEnabled
@FreeFormEncodingEnabled
@ListEncodingEnabled
package dev.customersdk.kohort;

import dev.customersdk.core.spi.FreeFormEncodingEnabled;
import dev.customersdk.core.spi.ListEncodingEnabled;
import dev.customersdk.core.spi.PatchEncodingEnabled;
import dev.customersdk.core.spi.SdkStyle;
import org.jspecify.annotations.NullMarked;
