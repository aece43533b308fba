package dev.customersdk.core.internal.transport;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Asks a source that may be slow, on a thread of its own, once for all who want to know the same
 * thing at the same time.
 *
 * <p>Who comes while a source hangs has it asked again, up to three times in all for one key, and
 * the first result is for everybody who waits: so a source that never answers holds three threads
 * and no more. Thread-safe.
 */
public final class SharedLookup<K, V> {

  /** Where the values come from. */
  public interface Source<K, V> {
    /** The value; may block. */
    V ask(K key) throws Exception;
  }

  private static final int MOST_AT_ONCE = 3;

  private final String name;
  private final Duration hangsAfter;
  private final Source<K, V> source;
  private final Map<K, Flight<V>> flights = new ConcurrentHashMap<>();

  private record Flight<V>(
      Map<Object, CompletableFuture<V>> waiting, AtomicLong started, AtomicInteger lookups) {

    static <V> Flight<V> start() {
      return new Flight<>(new ConcurrentHashMap<>(), new AtomicLong(), new AtomicInteger());
    }

    /** Whether it is up to the caller to start a lookup. */
    boolean claimStart(Duration hangsAfter) {
      long last = started.get();
      long now = System.nanoTime();
      return (last == 0 || now - last > hangsAfter.toNanos())
          && lookups.get() < MOST_AT_ONCE
          && started.compareAndSet(last, now)
          && lookups.incrementAndGet() > 0;
    }
  }

  /** Asks the source on threads with this name, and again when it was silent for so long. */
  public SharedLookup(String name, Duration hangsAfter, Source<K, V> source) {
    this.name = name;
    this.hangsAfter = hangsAfter;
    this.source = source;
  }

  /** The value as soon as it is known; completing the future from outside gives up the wait. */
  public CompletableFuture<V> ask(K key) {
    CompletableFuture<V> result = new CompletableFuture<>();
    ask(key, result);
    return result;
  }

  /** The same for a future that is there; once more, when the source let it wait for too long. */
  public void ask(K key, CompletableFuture<V> result) {
    Object ticket = new Object();
    Flight<V> flight =
        flights.compute(
            key,
            (same, running) -> {
              Flight<V> joined = running != null ? running : Flight.start();
              joined.waiting.put(ticket, result);
              return joined;
            });
    var unused = result.whenComplete((value, failure) -> flight.waiting.remove(ticket));
    if (flight.claimStart(hangsAfter)) {
      try {
        new DaemonThreads(name).newThread(() -> run(key, flight)).start();
      } catch (OutOfMemoryError noThread) {
        settle(key, flight, null, noThread);
      }
    }
  }

  private void run(K key, Flight<V> flight) {
    try {
      settle(key, flight, Objects.requireNonNull(source.ask(key), "nothing was found"), null);
    } catch (Throwable e) { // a supplier of the caller may throw anything
      settle(key, flight, null, e);
    }
  }

  private void settle(K key, Flight<V> flight, @Nullable V value, @Nullable Throwable failure) {
    flights.remove(key, flight);
    for (CompletableFuture<V> each : flight.waiting.values()) {
      if (value != null) {
        each.complete(value);
      } else if (failure != null) {
        each.completeExceptionally(failure);
      }
    }
  }
}
