package dev.customersdk.core;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one walk, pushed to a subscriber as it requests them.
 *
 * <p>Signals are counted, and whoever counts the first one acts on all, so that the subscriber
 * hears from one thread at a time and a row that requests another does not deepen the stack.
 */
final class RowSubscription<T> implements Flow.Subscription {

  private final PageWalk<T> walk;
  private final AtomicInteger signals = new AtomicInteger();
  private final AtomicLong demand = new AtomicLong();
  private volatile boolean cancelled;
  private volatile boolean misused;

  // Of whoever acts on signals.
  private Flow.@Nullable Subscriber<? super T> subscriber;
  private List<T> rows = List.of();
  private int position;

  private RowSubscription(PageWalk<T> walk, Flow.Subscriber<? super T> subscriber) {
    this.walk = walk;
    this.subscriber = subscriber;
  }

  static <T> void start(PageWalk<T> walk, Flow.Subscriber<? super T> subscriber) {
    RowSubscription<T> subscription =
        new RowSubscription<>(walk, Objects.requireNonNull(subscriber, "subscriber"));
    subscription.signals.set(1); // requests from within onSubscribe have to wait for its end
    subscriber.onSubscribe(subscription);
    subscription.actOnAll(1);
  }

  @Override
  public void request(long more) {
    if (more <= 0) {
      misused = true;
    } else {
      demand.accumulateAndGet(more, RowSubscription::sum);
    }
    signal();
  }

  @Override
  public void cancel() {
    cancelled = true;
    signal();
  }

  private void signal() {
    if (signals.getAndIncrement() == 0) {
      actOnAll(1);
    }
  }

  private void actOnAll(int seen) {
    for (int open = seen; open != 0; open = signals.addAndGet(-open)) {
      Flow.Subscriber<? super T> target = subscriber;
      if (target != null) {
        actGuarded(target);
      }
    }
  }

  /** What a subscriber throws, which it must not, would reach nobody in a stage of a future. */
  private void actGuarded(Flow.Subscriber<? super T> target) {
    try {
      act(target);
    } catch (Throwable e) {
      end();
      Thread thread = Thread.currentThread();
      thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
    }
  }

  /** Does all that can be done now. */
  private void act(Flow.Subscriber<? super T> target) {
    while (subscriber != null) {
      if (cancelled) {
        end();
      } else if (misused) {
        end();
        target.onError(
            new IllegalArgumentException(
                "non-positive subscription request: ask for at least 1 row"));
      } else if (position < rows.size()) {
        if (demand.get() == 0 || isHeld()) {
          return;
        }
        give(target);
      } else if (walk.following().isEmpty()) {
        end();
        target.onComplete();
      } else if (!fetched(target, walk.following().get())) {
        return;
      }
    }
  }

  /** The last row may be the one from which the vendor goes on: it waits for the next page. */
  private boolean isHeld() {
    CompletableFuture<Page<T>> next = walk.underWay();
    return position == rows.size() - 1 && next != null && !next.isDone();
  }

  private void give(Flow.Subscriber<? super T> target) {
    T row = rows.get(position++);
    demand.updateAndGet(open -> open == Long.MAX_VALUE ? open : open - 1);
    target.onNext(row);
  }

  /** Whether there is something new: a page, or the failure that ended the walk. */
  private boolean fetched(Flow.Subscriber<? super T> target, ApiCall<Page<T>> call) {
    try {
      CompletableFuture<Page<T>> next = walk.underWay();
      if (next == null) {
        if (demand.get() == 0) {
          return false;
        }
        next = walk.fetch(call);
        signalWhenSettled(next);
      }
      if (!next.isDone()) {
        return false;
      }
      rows = walk.arrived(next.join()).items();
      position = 0;
      CompletableFuture<Page<T>> prefetched = walk.underWay();
      if (prefetched != null) {
        signalWhenSettled(prefetched);
      }
    } catch (Throwable e) {
      end();
      target.onError(e instanceof CompletionException && e.getCause() != null ? e.getCause() : e);
    }
    return true;
  }

  private void signalWhenSettled(CompletableFuture<Page<T>> next) {
    var unused = next.whenComplete((page, failure) -> signal());
  }

  /** Lets go of everything. */
  private void end() {
    subscriber = null;
    rows = List.of();
    walk.end();
  }

  private static long sum(long open, long more) {
    return open + more < 0 ? Long.MAX_VALUE : open + more;
  }
}
