package dev.customersdk.core.time;

import dev.customersdk.core.internal.transport.DaemonThreads;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** The clocks of this machine, and one thread, which ends when nothing waits any more. */
final class SystemTiming implements Timing {

  private final ScheduledThreadPoolExecutor timer =
      new ScheduledThreadPoolExecutor(1, new DaemonThreads("customer-sdk-timer"));

  SystemTiming() {
    timer.setKeepAliveTime(1, TimeUnit.SECONDS);
    timer.allowCoreThreadTimeOut(true);
    timer.setRemoveOnCancelPolicy(true);
  }

  @Override
  public long nanoTime() {
    return System.nanoTime();
  }

  @Override
  public Instant now() {
    return Instant.now();
  }

  @Override
  public double jitter() {
    return ThreadLocalRandom.current().nextDouble();
  }

  @Override
  public CompletableFuture<Void> alarm(long nanos) {
    CompletableFuture<Void> alarm = new CompletableFuture<>();
    ScheduledFuture<?> scheduled =
        timer.schedule(() -> alarm.complete(null), nanos, TimeUnit.NANOSECONDS);
    var unused = alarm.whenComplete((rung, cancelled) -> scheduled.cancel(false));
    return alarm;
  }

  @Override
  public void close() {
    for (Runnable alarm : List.copyOf(timer.getQueue())) {
      if (timer.remove(alarm)) {
        timer.execute(alarm);
      }
    }
    timer.setKeepAliveTime(1, TimeUnit.MILLISECONDS);
  }
}
