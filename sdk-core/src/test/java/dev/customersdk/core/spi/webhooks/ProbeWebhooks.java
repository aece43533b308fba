package dev.customersdk.core.spi.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.customersdk.core.WebhookHeaders;
import dev.customersdk.fixtures.Hmac;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Webhooks of no vendor: the time and a dot before the body, signatures with blanks between. */
final class ProbeWebhooks extends Webhooks<Map<String, @Nullable Object>> {

  static final String SECRET = "HuShHuSh-secret";

  private ProbeWebhooks(Builder settings) {
    super(settings);
  }

  static Builder builder() {
    return new Builder();
  }

  @Override
  protected WebhookSignature signature(WebhookHeaders headers) {
    String time = SignatureHeaders.required(headers, "time");
    String signatures = SignatureHeaders.required(headers, "signature");
    return new WebhookSignature(
        "",
        Optional.of(SignatureHeaders.timestamp("time", time)),
        time + ".",
        SignatureHeaders.base64("signature", Stream.of(signatures.split(" "))));
  }

  @Override
  protected Map<String, @Nullable Object> read(WebhookSignature verified, @Nullable Object body) {
    return object(body);
  }

  static WebhookHeaders headers(String time, String signature) {
    return WebhookHeaders.of(Map.of("Time", List.of(time), "Signature", List.of(signature)));
  }

  /** As a vendor would sign. */
  static String sign(String secret, String time, byte[] body) {
    return Hmac.of(secret, time + ".", body).base64();
  }

  static final class Builder extends TimedWebhooksBuilder<Builder, ProbeWebhooks> {

    @Override
    public ProbeWebhooks build() {
      return new ProbeWebhooks(this);
    }

    @Override
    protected byte[] key(String secret) {
      return secret.getBytes(UTF_8);
    }
  }
}
