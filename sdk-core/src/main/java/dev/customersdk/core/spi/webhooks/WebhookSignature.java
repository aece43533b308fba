package dev.customersdk.core.spi.webhooks;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the headers of a delivery claim, of which nothing is proven until it is verified.
 *
 * @param id of the delivery; empty where headers have none
 * @param sentAt when it was sent, if the signature covers that
 * @param prefix what is signed in front of the body
 * @param candidates the signatures, one of which must be right
 */
public record WebhookSignature(
    String id, Optional<Instant> sentAt, String prefix, List<byte[]> candidates) {

  /**
   * Copies the list.
   *
   * @param candidates the signatures, of which one has to match
   * @param id its id
   * @param sentAt when it was sent, as it was signed
   * @param prefix what is signed in front of the body
   */
  public WebhookSignature {
    candidates = List.copyOf(candidates);
  }

  /**
   * One signature of the body and nothing else.
   *
   * @param signature the signature
   * @return the signature
   */
  public static WebhookSignature ofBody(byte[] signature) {
    return new WebhookSignature("", Optional.empty(), "", List.of(signature));
  }

  @Override
  public String toString() {
    return "WebhookSignature[***]";
  }
}
