package dev.customersdk.core;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A delivery to an endpoint for webhooks that must not be acted upon.
 *
 * <pre>{@code
 * try {
 *   inbox.accept(webhooks.receive(request::getHeader, request.getInputStream()));
 *   response.setStatus(204);
 * } catch (WebhookException e) {
 *   response.setStatus(refused(e, parked));
 * }
 * }</pre>
 *
 * <p>Answer it with a status that is no 2xx, such as 400, unless there is a {@link
 * #verifiedBody()}: what is genuine, and cannot be read, is no better when it comes again. The text
 * says what is wrong and what to look at; it holds nothing of the secret, the signature or the
 * body, and no value of a header.
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
    /** The signature is right, and the body is no event that can be read: see verifiedBody(). */
    UNREADABLE_BODY
  }

  /** Why the delivery is refused. */
  private final Reason reason;

  private final transient byte @Nullable [] verifiedBody;

  /**
   * A refusal.
   *
   * @param reason what went wrong
   * @param explanation for people; must not quote the delivery
   */
  public WebhookException(Reason reason, String explanation) {
    this(reason, explanation, null);
  }

  /**
   * {@return a delivery that is genuine and cannot be read}
   *
   * @param explanation for people; must not quote the delivery
   * @param verifiedBody the body, whose signature is right
   */
  public static WebhookException unreadable(String explanation, byte[] verifiedBody) {
    return new WebhookException(
        Reason.UNREADABLE_BODY, explanation, Null.refused("verifiedBody", verifiedBody).clone());
  }

  private WebhookException(Reason reason, String explanation, byte @Nullable [] verifiedBody) {
    super(
        PrintableText.of(
            "webhook refused: "
                + Null.refused("explanation", explanation)
                + " (reason "
                + Null.refused("reason", reason)
                + ")"));
    this.reason = reason;
    this.verifiedBody = verifiedBody;
  }

  /**
   * Why the delivery is refused.
   *
   * @return the reason
   */
  public Reason reason() {
    return reason;
  }

  /**
   * {@return the body of a delivery that the vendor signed and that cannot be read, to be kept and
   * looked at; empty for every other reason} It is never printed, and not serialised.
   */
  public Optional<byte[]> verifiedBody() {
    return Optional.ofNullable(verifiedBody).map(byte[]::clone);
  }
}
