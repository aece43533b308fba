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
    var unused =
        begun.whenComplete((over, ended) -> completion.guarded(ended == null ? next : abandoned));
    timer = begun;
    if (completion.future().isDone()) {
      end();
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
