package dev.customersdk.core.spi.webhooks;

import dev.customersdk.core.spi.Argument;
import java.time.Clock;
import java.time.Duration;

/**
 * The same where the signature covers when a delivery was sent.
 *
 * @param <B> the builder
 * @param <W> what it builds
 */
public abstract class TimedWebhooksBuilder<B extends TimedWebhooksBuilder<B, W>, W>
    extends WebhooksBuilder<B, W> {

  /** With no secret yet. */
  protected TimedWebhooksBuilder() {}

  /**
   * How far the time of a delivery may be from this machine's, before or after; five minutes unless
   * set. Within it a delivery can be replayed, so deduplicate all the same.
   *
   * @param tolerance how old a delivery may be
   * @return this builder
   */
  public final B tolerance(Duration tolerance) {
    if (Argument.required("tolerance", tolerance).isZero() || tolerance.isNegative()) {
      throw new IllegalArgumentException("tolerance: must be more than zero, was " + tolerance);
    }
    this.tolerance = tolerance;
    return self();
  }

  /**
   * What the time of a delivery is compared with; the system's clock unless set. For tests.
   *
   * @param clock the clock
   * @return this builder
   */
  public final B clock(Clock clock) {
    this.clock = Argument.required("clock", clock);
    return self();
  }
}
