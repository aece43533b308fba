package dev.customersdk.checkoutpage;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.customersdk.core.WebhookHeaders;
import dev.customersdk.core.spi.json.JsonText;
import dev.customersdk.core.spi.webhooks.SignatureHeaders;
import dev.customersdk.core.spi.webhooks.WebhookSignature;
import dev.customersdk.core.spi.webhooks.Webhooks;
import dev.customersdk.core.spi.webhooks.WebhooksBuilder;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Webhooks of Checkout Page: verifies a delivery and reads its event.
 *
 * <pre>{@code
 * CheckoutPageWebhooks webhooks = CheckoutPageWebhooks.of(secret); // once
 * var event = webhooks.receive(headers, body);
 * inbox.accept(event.eventId());
 * }</pre>
 *
 * <p>The signature, in {@code x-webhook-signature}, covers the body and nothing else. So {@code
 * x-webhook-timestamp} and {@code x-webhook-delivery-attempt} prove nothing and are not read, there
 * is no time window, and a delivery that somebody recorded can be sent again at any time: remember
 * each {@link WebhookEvent#eventId()} and act once. Any 2xx acknowledges a delivery; others are
 * repeated, on a schedule that is not documented.
 */
public final class CheckoutPageWebhooks extends Webhooks<WebhookEvent> {

  private static final String SIGNATURE = "x-webhook-signature";
  private static final Pattern FORM = Pattern.compile("sha256=([0-9a-fA-F]{64})");

  private CheckoutPageWebhooks(Builder settings) {
    super(settings);
  }

  /** {@return a builder with no secret yet} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * For an endpoint with one secret.
   *
   * @param secret the secret
   * @return the webhooks
   */
  public static CheckoutPageWebhooks of(String secret) {
    return builder().secret(secret).build();
  }

  @Override
  protected WebhookSignature signature(WebhookHeaders headers) {
    var signature = FORM.matcher(SignatureHeaders.required(headers, SIGNATURE));
    if (!signature.matches()) {
      throw SignatureHeaders.malformed(SIGNATURE, "sha256= and 64 hexadecimal digits");
    }
    return WebhookSignature.ofBody(HexFormat.of().parseHex(signature.group(1)));
  }

  @Override
  protected WebhookEvent read(WebhookSignature verified, @Nullable Object body) {
    Map<String, @Nullable Object> properties = new LinkedHashMap<>(object(body));
    preferNewer(properties, "eventId", "event_id");
    preferNewer(properties, "sellerId", "seller_id");
    return WebhookEvent.fromJson(JsonText.write(properties));
  }

  /** Both are sent, and should be the same. */
  private static void preferNewer(
      Map<String, @Nullable Object> properties, String newer, String older) {
    if (properties.get(newer) != null) {
      properties.remove(older);
    }
  }

  /** Settings of {@link CheckoutPageWebhooks}. Not thread-safe. */
  public static final class Builder extends WebhooksBuilder<Builder, CheckoutPageWebhooks> {

    private Builder() {}

    @Override
    public CheckoutPageWebhooks build() {
      return new CheckoutPageWebhooks(this);
    }

    @Override
    protected byte[] key(String secret) {
      return secret.getBytes(UTF_8);
    }
  }
}
