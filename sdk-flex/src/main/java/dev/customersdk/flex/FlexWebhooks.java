package dev.customersdk.flex;

import dev.customersdk.core.WebhookHeaders;
import dev.customersdk.core.spi.json.JsonText;
import dev.customersdk.core.spi.webhooks.TimedWebhooksBuilder;
import dev.customersdk.core.spi.webhooks.WebhookSignature;
import dev.customersdk.core.spi.webhooks.Webhooks;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Webhooks of Flex: verifies a delivery and reads its events.
 *
 * <pre>{@code
 * FlexWebhooks webhooks = FlexWebhooks.of(secret); // once
 * var delivery = webhooks.receive(headers, body);
 * inbox.accept(delivery.id());
 * }</pre>
 *
 * <p>The signature covers the id of the delivery, its time and the body. It is looked for in three
 * generations of headers, of which the newest counts that has a signature of version 1: {@code
 * webhook-*}, <b>which only the vendor's own plugin for WooCommerce tells of</b>, {@code svix-*}
 * and {@code flex-*}. A header may hold several signatures, one of which must be right. That the
 * secret is base64, <b>only code that receives webhooks tells</b>.
 *
 * <p>An event stands alone, as documented, or in an envelope {@code event}, <b>which only
 * somebody's mock has</b>, and Flex's own responses. Flex says that a request may carry several,
 * not how: it was decided to read a JSON array of them. How old a delivery may be is not documented
 * either; five minutes were decided. Within them a delivery can be replayed: deduplicate by {@link
 * WebhookDelivery#id()}.
 */
public final class FlexWebhooks extends Webhooks<WebhookDelivery> {

  private FlexWebhooks(Builder settings) {
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
  public static FlexWebhooks of(String secret) {
    return builder().secret(secret).build();
  }

  @Override
  protected WebhookSignature signature(WebhookHeaders headers) {
    return SignedHeaders.among(headers).read(headers);
  }

  @Override
  protected WebhookDelivery read(WebhookSignature verified, @Nullable Object body) {
    List<WebhookEvent> events = new ArrayList<>();
    List<String> unreadable = new ArrayList<>();
    for (Object each : body instanceof List<?> several ? several : List.of(object(body))) {
      try {
        events.add(event(each));
      } catch (IllegalArgumentException e) {
        if (!(body instanceof List<?>)) {
          throw e;
        }
        unreadable.add(JsonText.write(each));
      }
    }
    if (events.isEmpty()) {
      throw new IllegalArgumentException("it is a list without one");
    }
    return new WebhookDelivery(verified.id(), verified.sentAt().orElseThrow(), events, unreadable);
  }

  private static WebhookEvent event(@Nullable Object json) {
    Map<String, @Nullable Object> event = object(json);
    Object inEnvelope = event.get("event");
    return WebhookEvent.fromJson(
        JsonText.write(inEnvelope instanceof Map<?, ?> ? inEnvelope : event));
  }

  /** Settings of {@link FlexWebhooks}. Not thread-safe. */
  public static final class Builder extends TimedWebhooksBuilder<Builder, FlexWebhooks> {

    private static final Pattern PREFIX = Pattern.compile("^f?whsec_");

    private Builder() {}

    @Override
    public FlexWebhooks build() {
      return new FlexWebhooks(this);
    }

    /**
     * What is behind {@code fwhsec_} or {@code whsec_}, decoded, which only code that receives
     * webhooks tells.
     */
    @Override
    protected byte[] key(String secret) {
      byte[] key = new byte[0];
      try {
        key = Base64.getDecoder().decode(PREFIX.matcher(secret).replaceFirst(""));
      } catch (IllegalArgumentException e) {
        // quotes it
      }
      if (key.length == 0) {
        throw new IllegalArgumentException(
            "secret: must be base64 behind fwhsec_ or whsec_; was it copied whole?");
      }
      return key;
    }
  }
}
