package dev.customersdk.generic;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.customersdk.core.WebhookHeaders;
import dev.customersdk.core.spi.json.JsonText;
import dev.customersdk.core.spi.webhooks.SignatureHeaders;
import dev.customersdk.core.spi.webhooks.TimedWebhooksBuilder;
import dev.customersdk.core.spi.webhooks.WebhookSignature;
import dev.customersdk.core.spi.webhooks.Webhooks;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Webhooks of the generic customers API: verifies a delivery and reads its event.
 *
 * <pre>{@code
 * GenericWebhooks webhooks = GenericWebhooks.of(secret); // once
 * var event = webhooks.receive(headers, body);
 * inbox.accept(event.id());
 * }</pre>
 *
 * <p>The documents say that the header {@code DigitalRiver-Signature} holds a timestamp and
 * signatures. How it holds them, and what is signed with which key, <b>only the code of a public
 * connector tells</b>: the timestamp, a comma, the signature in base64; an HMAC with SHA-256 of the
 * timestamp, a dot and the body, with the secret's text as the key. The unit of the timestamp is
 * not known; seconds, milliseconds and ISO text are told apart.
 *
 * <p>Deduplicate by {@link WebhookEvent#id()}: the vendor delivers some events twice, and within
 * the time window a delivery can be replayed. Any 2xx within three seconds acknowledges; otherwise
 * a delivery is repeated, with a new signature, for up to 72 hours. After a rotation the old secret
 * may live for 12 hours more. Secrets differ by endpoint and by mode.
 */
public final class GenericWebhooks extends Webhooks<WebhookEvent> {

  private static final String SIGNATURE = "DigitalRiver-Signature";

  private GenericWebhooks(Builder settings) {
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
  public static GenericWebhooks of(String secret) {
    return builder().secret(secret).build();
  }

  @Override
  protected WebhookSignature signature(WebhookHeaders headers) {
    String[] parts = SignatureHeaders.required(headers, SIGNATURE).split(",", -1);
    String time = parts[0].strip();
    return new WebhookSignature(
        "",
        Optional.of(SignatureHeaders.timestamp(SIGNATURE, time)),
        time + ".",
        SignatureHeaders.base64(SIGNATURE, Stream.of(parts).skip(1).map(String::strip)));
  }

  @Override
  protected WebhookEvent read(WebhookSignature verified, @Nullable Object body) {
    return WebhookEvent.fromJson(JsonText.write(object(body)));
  }

  /** Settings of {@link GenericWebhooks}. Not thread-safe. */
  public static final class Builder extends TimedWebhooksBuilder<Builder, GenericWebhooks> {

    private Builder() {}

    @Override
    public GenericWebhooks build() {
      return new GenericWebhooks(this);
    }

    @Override
    protected byte[] key(String secret) {
      return secret.getBytes(UTF_8);
    }
  }
}
