package dev.customersdk.testkit;

import dev.customersdk.testkit.server.Pauses;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** How time passes for an emulator that goes by a virtual one. */
record ScheduledPauses(Schedule schedule) implements Pauses {

  @Override
  public void pause(long nanos, CompletableFuture<Void> closed)
      throws InterruptedException, ExecutionException {
    CompletableFuture<Void> passed = schedule.delay(nanos).reached();
    CompletableFuture.anyOf(passed, closed).get();
    passed.cancel(false);
  }

  @Override
  public void stall(Runnable untilClosed) {
    schedule.stalls();
    try {
      untilClosed.run();
    } finally {
      schedule.stallEnds();
    }
  }
}
