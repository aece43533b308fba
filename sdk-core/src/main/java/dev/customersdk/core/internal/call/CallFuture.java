package dev.customersdk.core.internal.call;

import java.util.concurrent.CompletableFuture;
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
