package dev.customersdk.core;

/**
 * A delivery to an endpoint for webhooks that must not be acted upon.
 *
 * <p>Answer it with a status that is no 2xx, such as 400. The text says what is wrong and what to
 * look at; it holds nothing of the secret, the signature or the body, and no value of a header.
 */
public final class WebhookException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** Why a delivery is refused. */
  public enum Reason {
    /** A header that carries the signature is not there. */
    MISSING_HEADER,
    /** A header that carries the signature is there, and has another form than it should. */
    MALFORMED_HEADER,
    /** No secret gives one of the signatures: somebody else's, or the body is not as it arrived. */
    WRONG_SIGNATURE,
    /** Signed too long ago, or for a time too far ahead; either clock may be wrong. */
    OUTSIDE_TIME_WINDOW,
    /** The body is larger than it may be; it was neither verified nor read. */
    BODY_TOO_LARGE,
    /** The signature is right, and the body is no event that can be read. */
    UNREADABLE_BODY
  }

  private final Reason reason;

  /**
   * A refusal.
   *
   * @param explanation for people; must not quote the delivery
   */
  public WebhookException(Reason reason, String explanation) {
    super(
        PrintableText.of(
            "webhook refused: "
                + Null.refused("explanation", explanation)
                + " (reason "
                + Null.refused("reason", reason)
                + ")"));
    this.reason = reason;
  }

  /** Why the delivery is refused. */
  public Reason reason() {
    return reason;
  }
}
