package dev.customersdk.micrometer;

import dev.customersdk.core.Attempt;
import dev.customersdk.core.CallInfo;
import dev.customersdk.core.CallListener;
import dev.customersdk.core.CallObserver;
import dev.customersdk.core.CallSummary;
import dev.customersdk.core.Outcome;
import dev.customersdk.core.TransportException.Reason;
import io.micrometer.common.KeyValue;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.LongTaskTimer;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.util.Set;

/**
 * Counts what observations do not tell, all with the vendor, the method and the path template:
 *
 * <ul>
 *   <li>{@code customersdk.calls.in.flight}, a long task timer
 *   <li>{@code customersdk.retries}, a counter, with the {@code error.type} of the attempt before
 *   <li>{@code customersdk.retries.refused}, a counter of calls that the retry budget let fail
 *   <li>{@code customersdk.rate.limit.wait}, a timer of attempts that were held back
 * </ul>
 *
 * <p>How long calls and attempts take is for observations, whose handlers make timers of them.
 */
public final class MeterCallListener implements CallListener {

  private static final Set<Reason> GIVEN_UP =
      Set.of(Reason.RATE_LIMIT, Reason.CANCELLED, Reason.INTERRUPTED);

  private final MeterRegistry registry;

  private MeterCallListener(MeterRegistry registry) {
    this.registry = registry;
  }

  /**
   * Meters of this registry.
   *
   * @param registry where it is told
   * @return the listener
   */
  public static MeterCallListener of(MeterRegistry registry) {
    if (registry == null) {
      throw new IllegalArgumentException("registry: must not be null");
    }
    return new MeterCallListener(registry);
  }

  @Override
  public CallObserver callBegins(CallInfo call) {
    return new MeteredCall(registry, call);
  }

  private static final class MeteredCall implements CallObserver {

    private final MeterRegistry registry;
    private final Tags tags;
    private final LongTaskTimer.Sample inFlight;
    private String errorBefore = KeyValue.NONE_VALUE;

    MeteredCall(MeterRegistry registry, CallInfo call) {
      this.registry = registry;
      this.tags =
          Tags.of(
              CallKey.VENDOR.asString(), call.vendor(),
              CallKey.METHOD.asString(), call.method(),
              CallKey.TEMPLATE.asString(), call.path());
      this.inFlight =
          LongTaskTimer.builder("customersdk.calls.in.flight")
              .description("Calls that have begun and not ended")
              .tags(tags)
              .register(registry)
              .start();
    }

    @Override
    public void attemptEnds(Attempt attempt) {
      if (attempt.number() > 1 && wasTried(attempt)) {
        Counter.builder("customersdk.retries")
            .description("Attempts after the first of a call")
            .tags(tags.and(CallKey.ERROR.asString(), errorBefore))
            .register(registry)
            .increment();
      }
      errorBefore = ErrorType.of(attempt).orElse(KeyValue.NONE_VALUE);
      if (!attempt.rateLimitDelay().isZero()) {
        Timer.builder("customersdk.rate.limit.wait")
            .description("What the client's own rate limit held attempts back")
            .tags(tags)
            .register(registry)
            .record(attempt.rateLimitDelay());
      }
    }

    /** Whether it was not given up before anything of it was tried. */
    private static boolean wasTried(Attempt attempt) {
      return attempt.outcome() != Outcome.NOT_SENT
          || attempt.failure().filter(GIVEN_UP::contains).isEmpty();
    }

    @Override
    public void callEnds(CallSummary call) {
      inFlight.stop();
      if (call.budgetUsedUp()) {
        Counter.builder("customersdk.retries.refused")
            .description("Calls that failed because the retry budget was used up")
            .tags(tags)
            .register(registry)
            .increment();
      }
    }
  }
}
