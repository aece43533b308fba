/**
 * Client for the customers API of Checkout Page.
 *
 * <p>Transcribes the vendor's pages <i>list</i>, <i>get</i> and <i>update customer</i>,
 * <i>overview</i> and <i>authentication</i> of checkoutpage.com/docs/api and
 * docs.checkoutpage.com/docs/api, and for the body of an update the OpenAPI file in the vendor's
 * repository checkoutpage-api-sdk, last compared on 2026-11-21. For webhooks the pages <i>webhook
 * signature</i> and <i>webhooks</i>, and the same file.
 *
 * <p>There is no way to create or to delete a customer: Checkout Page documents neither, customers
 * appear when somebody checks out. No idempotency key and no header for request ids is documented
 * either. Test keys exist, but neither how one looks nor which customers it sees is documented, so
 * that a client cannot tell its mode.
 *
 * <p>Two shapes of errors are documented. The {@code error} of the one in the authentication guide
 * is {@link dev.customersdk.core.ApiError#code()}, the {@code type} of the other {@link
 * dev.customersdk.core.ApiError#type()}.
 *
 * <p>The documents contradict each other about an update of {@code address} and {@code shipping};
 * see {@link dev.customersdk.checkoutpage.Customers#updateMerging}.
 */
@NullMarked
@SdkStyle
@PatchEncodingEnabled
@FreeFormEncodingEnabled
@ListEncodingEnabled
package dev.customersdk.checkoutpage;

import dev.customersdk.core.spi.FreeFormEncodingEnabled;
import dev.customersdk.core.spi.ListEncodingEnabled;
import dev.customersdk.core.spi.PatchEncodingEnabled;
import dev.customersdk.core.spi.SdkStyle;
import org.jspecify.annotations.NullMarked;
