/**
 * Client for the customers API of Flex.
 *
 * <p>Transcribes the vendor's pages <i>create customer, list customers, retrieve a customer, update
 * customer</i> and <i>introduction</i> of docs.withflex.com, last compared on 2026-11-20.
 *
 * <p>Not offered, because no readable page documents them: deleting, restoring and searching
 * customers (an event says that customers can be deleted, but no endpoint is described), and
 * filters by metadata or date. Events and their signatures are not part of this client.
 *
 * <p>Flex documents no idempotency keys, so none is sent: a create is never retried after an
 * unclear failure. Nor does it say that an e-mail address can be used only once, so look before
 * creating again.
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
