package dev.customersdk.core.internal.call;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The pause that an asynchronous execution makes, if it makes one; holds no thread. */
final class AsyncPause {

  private final Completion<?> completion;
  private volatile @Nullable CompletableFuture<Void> timer;

  AsyncPause(Completion<?> completion) {
    this.completion = completion;
  }

  /**
   * Goes on after the pause.
   *
   * @param abandoned runs instead when the pause is ended before
   */
  void then(long nanos, Runnable next, Runnable abandoned) {
    CompletableFuture<Void> begun = completion.execution().pause(nanos);
    timer = begun; // before what comes next makes a pause of its own
    var unused =
        begun.whenComplete(
            (over, ended) -> completion.guarded(ended == null ? () -> goOn(next) : abandoned));
    if (completion.future().isDone()) {
      end();
    }
  }

  /** The timer is for all calls, and a disk may take its time. */
  private void goOn(Runnable next) {
    if (completion.execution().usesFiles()) {
      completion.execution().threads().execute(() -> completion.guarded(next));
    } else {
      next.run();
    }
  }

  /** Nobody waits any more for what was to come. */
  void end() {
    CompletableFuture<Void> running = timer;
    if (running != null) {
      running.cancel(false);
    }
  }
}
