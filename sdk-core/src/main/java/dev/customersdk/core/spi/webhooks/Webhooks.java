package dev.customersdk.core.spi.webhooks;

import dev.customersdk.core.WebhookException;
import dev.customersdk.core.WebhookException.Reason;
import dev.customersdk.core.WebhookHeaders;
import dev.customersdk.core.internal.json.FreeFormJson;
import dev.customersdk.core.internal.json.JsonError;
import dev.customersdk.core.spi.Argument;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Verifies what a vendor delivers to an endpoint, and only then reads it.
 *
 * <p>Immutable and thread-safe. It is safe to log: no secret prints.
 *
 * @param <T> what a delivery is read as
 */
public abstract class Webhooks<T> {

  private final WebhookKeys keys;
  private final int maxBodyBytes;
  private final Duration tolerance;
  private final Clock clock;

  /**
   * With these settings, which need a secret.
   *
   * @param settings what the builder was told
   */
  protected Webhooks(WebhooksBuilder<?, ?> settings) {
    if (settings.keys.isEmpty()) {
      throw new IllegalStateException("no secret: call secret(…) with that of the endpoint");
    }
    this.keys = new WebhookKeys(settings.keys);
    this.maxBodyBytes = settings.maxBodyBytes;
    this.tolerance = settings.tolerance;
    this.clock = settings.clock;
  }

  /**
   * {@return what was delivered, after its signature was found right}
   *
   * @param headers of the request, such as {@code request::getHeader}
   * @param body as it arrived: what was decoded and written again has another signature
   * @throws WebhookException when it must not be acted upon; {@code reason()} says why
   */
  public final T receive(WebhookHeaders headers, byte[] body) {
    WebhookSignature claimed = signature(Argument.required("headers", headers));
    return verified(claimed, Argument.required("body", body));
  }

  /**
   * {@return the same from a stream, of which no more is read than a body may have} It is not
   * closed.
   *
   * @param headers the headers of the delivery
   * @param body the body
   * @throws WebhookException when it must not be acted upon; {@code reason()} says why
   * @throws IOException when the stream breaks off
   */
  public final T receive(WebhookHeaders headers, InputStream body) throws IOException {
    WebhookSignature claimed = signature(Argument.required("headers", headers));
    return verified(claimed, Argument.required("body", body).readNBytes(maxBodyBytes + 1));
  }

  private T verified(WebhookSignature claimed, byte[] body) {
    if (body.length > maxBodyBytes) {
      throw new WebhookException(
          Reason.BODY_TOO_LARGE,
          "the body has more than " + maxBodyBytes + " bytes, see maxBodyBytes(…)");
    }
    if (!keys.verify(claimed, body)) {
      throw new WebhookException(
          Reason.WRONG_SIGNATURE,
          "no secret gives its signature; is it this endpoint's secret, and the body as it arrived?");
    }
    claimed.sentAt().ifPresent(this::checkTime);
    try {
      return read(claimed, FreeFormJson.value(body));
    } catch (IOException e) {
      throw unreadable(JsonError.describe(e), body);
    } catch (IllegalArgumentException e) {
      throw unreadable(String.valueOf(e.getMessage()), body);
    }
  }

  private void checkTime(Instant sentAt) {
    Duration age = Duration.between(sentAt, clock.instant());
    if (age.abs().compareTo(tolerance) > 0) {
      throw new WebhookException(
          Reason.OUTSIDE_TIME_WINDOW,
          "it was signed "
              + (age.isNegative() ? "for a time ahead" : "before")
              + " by more than "
              + tolerance
              + ", see tolerance(…); is a clock wrong?");
    }
  }

  private static WebhookException unreadable(String why, byte[] body) {
    return WebhookException.unreadable("the body is no event: " + why, body);
  }

  /**
   * {@return what the headers claim}
   *
   * @param headers the headers of the delivery
   * @throws WebhookException when one is missing or malformed
   */
  protected abstract WebhookSignature signature(WebhookHeaders headers);

  /**
   * {@return what a verified delivery says}
   *
   * @param verified what was signed
   * @param body as free-form JSON
   * @throws IllegalArgumentException when it is no event; the message must not quote it
   */
  protected abstract T read(WebhookSignature verified, @Nullable Object body);

  /**
   * {@return the JSON as an object}
   *
   * @param json the text
   */
  @SuppressWarnings("unchecked") // free-form JSON has no other keys
  protected static Map<String, @Nullable Object> object(@Nullable Object json) {
    if (json instanceof Map<?, ?> object) {
      return (Map<String, @Nullable Object>) object;
    }
    throw new IllegalArgumentException("something else stands where a JSON object must be");
  }

  @Override
  public final String toString() {
    return getClass().getSimpleName() + "[" + keys + "]";
  }
}
