package dev.customersdk.flex;

import dev.customersdk.core.WebhookHeaders;
import dev.customersdk.core.spi.webhooks.SignatureHeaders;
import dev.customersdk.core.spi.webhooks.WebhookSignature;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names of the three headers that carry a signature, which Flex has changed twice. */
record SignedHeaders(String id, String timestamp, String signature) {

  private static final String VERSION = "v1,";

  /** What could be taken for the end of the id, and of what is signed beside it, is none. */
  private static final Pattern ID = Pattern.compile("[!-~&&[^.]]+");

  private static final List<SignedHeaders> NEWEST_FIRST =
      List.of(
          new SignedHeaders("webhook-id", "webhook-timestamp", "webhook-signature"),
          new SignedHeaders("svix-id", "svix-timestamp", "svix-signature"),
          new SignedHeaders("flex-event-id", "flex-timestamp", "flex-signature"));

  /** The newest ones that are there; if none are whole, the newest of which there is one. */
  static SignedHeaders among(WebhookHeaders headers) {
    return NEWEST_FIRST.stream()
        .filter(names -> names.names().allMatch(name -> SignatureHeaders.has(headers, name)))
        .findFirst()
        .or(() -> NEWEST_FIRST.stream().filter(names -> names.anyIn(headers)).findFirst())
        .orElse(NEWEST_FIRST.get(0));
  }

  WebhookSignature read(WebhookHeaders headers) {
    String deliveryId = SignatureHeaders.required(headers, id);
    String time = SignatureHeaders.required(headers, timestamp);
    String signatures = SignatureHeaders.required(headers, signature);
    if (!ID.matcher(deliveryId).matches()) {
      throw SignatureHeaders.malformed(id, "an id without a dot");
    }
    return new WebhookSignature(
        deliveryId,
        Optional.of(SignatureHeaders.timestamp(timestamp, time)),
        deliveryId + "." + time + ".",
        SignatureHeaders.base64(
            signature, Stream.of(signatures.split(" +")).map(SignedHeaders::bare)));
  }

  /** Without its version, which the oldest headers lack; with another one it is no base64. */
  private static String bare(String entry) {
    return entry.startsWith(VERSION) ? entry.substring(VERSION.length()) : entry;
  }

  private boolean anyIn(WebhookHeaders headers) {
    return names().anyMatch(name -> SignatureHeaders.has(headers, name));
  }

  private Stream<String> names() {
    return Stream.of(id, timestamp, signature);
  }
}
