package dev.customersdk.testkit;

import dev.customersdk.testkit.server.EmulatorResponse;
import dev.customersdk.testkit.server.Exchange;
import dev.customersdk.testkit.server.FaultEffect;
import dev.customersdk.testkit.server.OversizedBody;
import dev.customersdk.testkit.server.Reply;
import dev.customersdk.testkit.server.SlowBody;
import java.time.Duration;
import java.util.function.Function;

/**
 * What goes wrong with a request; queue it with {@link Emulator#failNext(Fault...)} for the next
 * ones, or {@link Emulator#inject(FaultRule)} it for those that a rule names.
 *
 * <pre>{@code
 * Latency latency = Latency.longTailed(Duration.ofMillis(80), Duration.ofSeconds(2), 42);
 * kohort.inject(FaultRule.every(Fault.none().delayedBy(latency)));
 * }</pre>
 *
 * <p>"The right response" is what the request would have got without the fault, which may be an
 * error: a request without the right key changes nothing under any fault. Immutable and reusable.
 */
public final class Fault {

  private static final Fault NONE = new Fault("none", FaultEffect.NONE);

  private static final String BAD_GATEWAY =
      "<html><head><title>502 Bad Gateway</title></head><body>502 Bad Gateway</body></html>";

  private final String name;
  private final FaultEffect effect;

  private Fault(String name, FaultEffect effect) {
    this.name = name;
    this.effect = effect;
  }

  /** {@return the right response: lets one request through} The request is applied to the state. */
  public static Fault none() {
    return NONE;
  }

  /**
   * {@return the connection is reset at the first byte of the request} The request is neither
   * recorded nor applied to the state.
   */
  public static Fault dropBeforeReading() {
    return new Fault("dropBeforeReading", new FaultEffect(true, e -> Exchange.hangUp()));
  }

  /**
   * {@return the connection is closed without a response once the request was read} The request is
   * recorded and not applied to the state.
   */
  public static Fault dropAfterReading() {
    return handling("dropAfterReading", e -> Exchange.hangUp());
  }

  /**
   * {@return the connection is closed without a response once the request was carried out} The
   * request is recorded and applied to the state.
   */
  public static Fault dropAfterProcessing() {
    return handling(
        "dropAfterProcessing",
        e -> {
          e.process();
          return Exchange.hangUp();
        });
  }

  /**
   * {@return the request is read and never gets a response; the connection stays open until the
   * client closes it or the emulator is closed} The request is recorded and not applied to the
   * state.
   */
  public static Fault stall() {
    return handling("stall", e -> Exchange.stall());
  }

  /**
   * {@return the right response, its headers at once and its body in small pieces over about this
   * duration} The request is applied to the state.
   *
   * @param duration from the headers to the end of the body
   */
  public static Fault slowBody(Duration duration) {
    SlowBody slow = SlowBody.over(duration);
    return handling("slowBody", e -> slow.reply(e.process()));
  }

  /**
   * {@return the right response with the second half of its body cut off and a {@code
   * Content-Length} that fits the rest: malformed JSON, not an I/O error} The request is applied to
   * the state.
   */
  public static Fault truncatedJson() {
    return responding("truncatedJson", e -> e.process().firstHalf());
  }

  /** {@return the right status and headers without a body} The request is applied to the state. */
  public static Fault emptyBody() {
    return responding("emptyBody", e -> e.process().withoutBody());
  }

  /**
   * {@return the right response blown up with white space to at least this many bytes: valid JSON,
   * but huge} The request is applied to the state.
   *
   * @param bytes one or more
   */
  public static Fault oversizedBody(long bytes) {
    if (bytes < 1) {
      throw new IllegalArgumentException("bytes must be positive");
    }
    OversizedBody oversized = new OversizedBody(bytes);
    return handling("oversizedBody", e -> oversized.reply(e.process()));
  }

  /**
   * {@return {@code 502} with an HTML page, as from a proxy} The request is not applied to the
   * state.
   */
  public static Fault htmlBadGateway() {
    return responding("htmlBadGateway", e -> EmulatorResponse.html(502, BAD_GATEWAY));
  }

  /**
   * {@return {@code 429} in the vendor's error body with {@code Retry-After} in whole seconds,
   * rounded up} The request is not applied to the state.
   *
   * @param retryAfter how long the client is asked to wait; not negative
   */
  public static Fault tooManyRequests(Duration retryAfter) {
    if (retryAfter.isNegative()) {
      throw new IllegalArgumentException("retryAfter must not be negative");
    }
    return responding("tooManyRequests", e -> e.error(429).retryAfter(retryAfter));
  }

  /**
   * {@return {@code 429} in the vendor's error body, without {@code Retry-After}} The request is
   * not applied to the state.
   */
  public static Fault tooManyRequests() {
    return status(429);
  }

  /** {@return {@code 503} in the vendor's error body} The request is not applied to the state. */
  public static Fault serviceUnavailable() {
    return status(503);
  }

  /**
   * {@return this status in the vendor's error body} The request is not applied to the state.
   * {@code 204}, {@code 205} and {@code 304} go without the body that HTTP does not allow them.
   *
   * @param status from 200 to 599
   */
  public static Fault status(int status) {
    if (status < 200 || status > 599) {
      throw new IllegalArgumentException("status must be from 200 to 599");
    }
    return responding("status " + status, e -> e.error(status));
  }

  /**
   * {@return the same with its response, or the end of its connection, delayed by what is drawn for
   * each request, after the request was applied to the state or not} The delays of the emulator
   * pass in real time unless it has a {@link VirtualTime}.
   *
   * @param latency what the delays are drawn from
   * @throws IllegalStateException for {@link #dropBeforeReading()}, which is at once
   */
  public Fault delayedBy(Latency latency) {
    if (effect.beforeReading()) {
      throw new IllegalStateException(name + " happens at the first byte and cannot be delayed");
    }
    return new Fault(name + ", delayed", effect.delayed(latency::nextNanos));
  }

  FaultEffect effect() {
    return effect;
  }

  @Override
  public String toString() {
    return name;
  }

  private static Fault handling(String name, Function<Exchange, Reply> effect) {
    return new Fault(name, new FaultEffect(effect));
  }

  private static Fault responding(String name, Function<Exchange, EmulatorResponse> response) {
    return new Fault(name, FaultEffect.responding(response));
  }
}
