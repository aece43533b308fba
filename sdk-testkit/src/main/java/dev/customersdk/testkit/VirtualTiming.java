package dev.customersdk.testkit;

import dev.customersdk.core.spi.ClientBuilder;
import dev.customersdk.core.spi.TestTiming;
import dev.customersdk.core.time.Timing;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.Call;

/** The virtual time as one client knows it. */
final class VirtualTiming implements Timing {

  private final Set<Schedule.Event> pending = ConcurrentHashMap.newKeySet();
  private final Map<Call, Schedule.Event> limits = new ConcurrentHashMap<>();
  private final VirtualTime time;
  private final Schedule schedule;

  private VirtualTiming(VirtualTime time, Schedule schedule) {
    this.time = time;
    this.schedule = schedule;
  }

  static <B extends ClientBuilder<B, ?>> B setIn(B builder, VirtualTime time, Schedule schedule) {
    return TestTiming.set(builder, () -> new VirtualTiming(time, schedule));
  }

  @Override
  public long nanoTime() {
    return schedule.now();
  }

  @Override
  public Instant now() {
    return time.now();
  }

  @Override
  public double jitter() {
    return 1;
  }

  @Override
  public void begins() {
    schedule.begins();
  }

  @Override
  public void ends() {
    schedule.ends();
  }

  @Override
  public CompletableFuture<Void> delay(long nanos) {
    time.note(Duration.ofNanos(nanos));
    return mine(schedule.delay(nanos));
  }

  @Override
  public CompletableFuture<Void> alarm(long nanos) {
    return mine(schedule.alarm(nanos));
  }

  /** Cancelled instead of timed out by OkHttp, whose clock is the real one. */
  @Override
  public void limit(Call call, long nanos) {
    Schedule.Event limit = schedule.alarm(nanos);
    limits.put(call, limit);
    var unused = mine(limit).thenRun(call::cancel);
  }

  @Override
  public void released(Call call) {
    Schedule.Event limit = limits.remove(call);
    if (limit != null) {
      limit.reached().cancel(false);
    }
  }

  @Override
  public void close() {
    pending.forEach(Schedule.Event::happen);
  }

  private CompletableFuture<Void> mine(Schedule.Event event) {
    pending.add(event);
    var unused = event.reached().whenComplete((reached, cancelled) -> pending.remove(event));
    return event.reached();
  }
}
