package dev.customersdk.testkit;

import dev.customersdk.testkit.server.EmulatorRequest;
import dev.customersdk.testkit.server.EmulatorServer;
import dev.customersdk.testkit.server.FaultEffect;
import dev.customersdk.testkit.server.RequestFaults;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;

/**
 * A fault that is in force, until it is used up, over, ended, or its emulator is reset.
 *
 * <p>Thread-safe.
 */
public final class InjectedFault {

  private final FaultRule rule;
  private final Clock clock;
  private final Instant end;
  private final Optional<Random> random;
  private final RequestFaults faults = new Rule();
  private final Consumer<RequestFaults> remove;
  private int seen; // guarded by this
  private int met; // guarded by this
  private boolean ended; // guarded by this

  InjectedFault(FaultRule rule, Clock clock, Consumer<RequestFaults> remove) {
    this.rule = rule;
    this.clock = clock;
    this.end = rule.duration.map(duration -> end(clock.instant(), duration)).orElse(Instant.MAX);
    this.random = rule.chance.map(chance -> new Random(chance.seed()));
    this.remove = remove;
  }

  static InjectedFault into(EmulatorServer server, FaultRule rule, Clock clock) {
    InjectedFault injected = new InjectedFault(rule, clock, server::removeFaults);
    server.addFaults(injected.faults);
    return injected;
  }

  /** {@return how many requests have met it} */
  public synchronized int requests() {
    return met;
  }

  /** {@return whether no request meets it any more} */
  public synchronized boolean isOver() {
    return ended || met >= rule.times || !clock.instant().isBefore(end);
  }

  /** Ends it: the vendor recovers. Again does nothing. */
  public synchronized void end() {
    ended = true;
    remove.accept(faults);
  }

  @Override
  public String toString() {
    return rule.toString();
  }

  private synchronized Optional<FaultEffect> next() {
    if (isOver() || !isChosen() || seen++ < rule.skipped) {
      return Optional.empty();
    }
    met++;
    if (isOver()) {
      end();
    }
    return Optional.of(rule.fault.effect());
  }

  private static Instant end(Instant begin, Duration duration) {
    return duration.compareTo(Duration.between(begin, Instant.MAX)) > 0
        ? Instant.MAX
        : begin.plus(duration);
  }

  private boolean isChosen() {
    return random.isEmpty() || random.get().nextDouble() < rule.chance.orElseThrow().probability();
  }

  private final class Rule implements RequestFaults {

    @Override
    public Optional<FaultEffect> atFirstByte() {
      return rule.fault.effect().beforeReading() ? next() : Optional.empty();
    }

    @Override
    public Optional<FaultEffect> on(EmulatorRequest request) {
      boolean meant =
          !rule.fault.effect().beforeReading()
              && rule.endpoint.map(only -> only.matches(request)).orElse(true)
              && rule.customer.map(only -> RequestPattern.concerns(only, request)).orElse(true);
      return meant ? next() : Optional.empty();
    }
  }
}
