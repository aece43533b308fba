package dev.customersdk.core.internal.call;

import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** A future whose cancellation reaches the call, also from the stages derived from it. */
final class CallFuture<T extends @Nullable Object> extends CompletableFuture<T> {

  private final @Nullable CompletableFuture<?> source;

  CallFuture() {
    this(null);
  }

  private CallFuture(@Nullable CompletableFuture<?> source) {
    this.source = source;
  }

  /**
   * One step and what is made of its end; completing the future from outside ends the step that is
   * under way, and the next one is not begun.
   */
  static <A extends @Nullable Object, R extends @Nullable Object> CompletableFuture<R> sequence(
      CompletableFuture<A> first,
      BiFunction<@Nullable A, @Nullable Throwable, CompletableFuture<R>> next) {
    CallFuture<R> whole = new CallFuture<>();
    whole.endsWith(first);
    var unused =
        first.whenComplete(
            (value, failure) -> {
              if (whole.isDone()) {
                return;
              }
              try {
                CompletableFuture<R> second = next.apply(value, failure);
                whole.endsWith(second);
                var unusedToo = second.whenComplete(whole::settle);
              } catch (RuntimeException | Error e) {
                whole.completeExceptionally(e);
              }
            });
    return whole;
  }

  private void endsWith(CompletableFuture<?> step) {
    var unused = whenComplete((value, failure) -> step.cancel(false));
  }

  private void settle(T value, @Nullable Throwable failure) {
    if (failure != null) {
      completeExceptionally(failure);
    } else {
      complete(value);
    }
  }

  @Override
  public <U> CompletableFuture<U> newIncompleteFuture() {
    return new CallFuture<>(this);
  }

  @Override
  public boolean cancel(boolean mayInterruptIfRunning) {
    boolean cancelled = super.cancel(mayInterruptIfRunning);
    if (cancelled && source != null) {
      source.cancel(mayInterruptIfRunning);
    }
    return cancelled;
  }
}
