/**
 * Client for the customers API of Flex.
 *
 * <p>Transcribes the vendor's pages <i>create or update a customer, list customers, retrieve a
 * customer, update a customer, delete a customer, list a customer's payment methods, retrieve a
 * customer's payment method</i> and <i>introduction</i> of docs.withflex.com, and their older twins
 * such as <i>create customer</i>, last compared on 2026-11-21; and the error body with {@code
 * detail}, which the vendor's own plugin for WooCommerce reads. For webhooks the pages
 * <i>events</i>, <i>verifying webhooks</i>, <i>webhooks overview</i> and <i>retry event</i>, and
 * what only that plugin tells.
 *
 * <p>Not offered, because no readable page documents them: restoring and searching customers,
 * creating, changing and detaching payment methods, and filters by metadata or date. Endpoints for
 * webhooks are set up elsewhere; {@link dev.customersdk.flex.FlexWebhooks} receives what comes.
 *
 * <p>Flex documents no idempotency keys, so none is sent, and one that a caller adds as a header
 * does not make a call safe to retry. A create with an e-mail address may change a customer that is
 * there already.
 */
@NullMarked
@SdkStyle
@FreeFormEncodingEnabled
@ListEncodingEnabled
package dev.customersdk.flex;

import dev.customersdk.core.spi.FreeFormEncodingEnabled;
import dev.customersdk.core.spi.ListEncodingEnabled;
import dev.customersdk.core.spi.SdkStyle;
import org.jspecify.annotations.NullMarked;
