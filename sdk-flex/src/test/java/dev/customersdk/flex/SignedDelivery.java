package dev.customersdk.flex;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.customersdk.core.WebhookHeaders;
import dev.customersdk.fixtures.Hmac;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A delivery as Flex makes it, with headers that a test may spoil. */
record SignedDelivery(Map<String, List<String>> headers, String json) {

  static final String SECRET = "fwhsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
  static final String ID = "fevt_01J9XR8M3K7VZ8N2YB4WJ6T0RC";
  static final String TIME = "1781533800";

  /** With the headers of today, and a body that is signed. */
  static SignedDelivery of(String json) {
    return new SignedDelivery(new HashMap<>(), json)
        .with("svix-id", ID)
        .with("svix-timestamp", TIME)
        .with("svix-signature", "v1," + signature(json));
  }

  static SignedDelivery withoutHeaders(String json) {
    return new SignedDelivery(new HashMap<>(), json);
  }

  SignedDelivery with(String header, String value) {
    headers.put(header, List.of(value));
    return this;
  }

  SignedDelivery without(String header) {
    headers.remove(header);
    return this;
  }

  static String signature(String json) {
    byte[] key = Base64.getDecoder().decode(SECRET.substring("fwhsec_".length()));
    return Hmac.of(key, ID + "." + TIME + ".", json.getBytes(UTF_8)).base64();
  }

  WebhookDelivery receivedBy(FlexWebhooks webhooks) {
    return webhooks.receive(WebhookHeaders.of(headers), json.getBytes(UTF_8));
  }
}
