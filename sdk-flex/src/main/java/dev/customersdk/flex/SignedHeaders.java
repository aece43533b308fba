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

  private static final SignedHeaders DOCUMENTED =
      new SignedHeaders("svix-id", "svix-timestamp", "svix-signature");

  private static final List<SignedHeaders> NEWEST_FIRST =
      List.of(
          new SignedHeaders("webhook-id", "webhook-timestamp", "webhook-signature"),
          DOCUMENTED,
          new SignedHeaders("flex-event-id", "flex-timestamp", "flex-signature"));

  /**
   * The newest ones with a signature that can be looked at; otherwise the newest that are whole, or
   * of which there is one, or those that are documented.
   */
  static SignedHeaders among(WebhookHeaders headers) {
    List<SignedHeaders> whole = NEWEST_FIRST.stream().filter(each -> each.areIn(headers)).toList();
    return whole.stream()
        .filter(each -> each.hasKnownVersion(headers))
        .findFirst()
        .or(() -> whole.stream().findFirst())
        .or(() -> NEWEST_FIRST.stream().filter(each -> each.anyIn(headers)).findFirst())
        .orElse(DOCUMENTED);
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
        SignatureHeaders.base64(signature, entries(signatures).map(SignedHeaders::bare)));
  }

  /** Without its version, which the oldest headers lack; with another one it is no base64. */
  private static String bare(String entry) {
    return entry.startsWith(VERSION) ? entry.substring(VERSION.length()) : entry;
  }

  /** A value that is too long is refused when it is read. */
  private boolean hasKnownVersion(WebhookHeaders headers) {
    return entries(String.valueOf(headers.first(signature)))
        .anyMatch(entry -> entry.startsWith(VERSION) || !entry.contains(","));
  }

  private static Stream<String> entries(String signatures) {
    return Stream.of(signatures.strip().split(" +"));
  }

  private boolean areIn(WebhookHeaders headers) {
    return names().allMatch(name -> SignatureHeaders.has(headers, name));
  }

  private boolean anyIn(WebhookHeaders headers) {
    return names().anyMatch(name -> SignatureHeaders.has(headers, name));
  }

  private Stream<String> names() {
    return Stream.of(id, timestamp, signature);
  }
}
