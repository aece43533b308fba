package dev.customersdk.testkit;

import static java.util.Comparator.comparingLong;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * What is to happen when, in nanoseconds of virtual time, which goes on to the next event as soon
 * as everybody who runs waits. What is not reached this way is reached in real time.
 *
 * <p>Thread-safe.
 */
final class Schedule {

  /** For what an alarm sets off, before time goes on again. */
  private static final long PATIENCE_MILLIS = 10;

  private final PriorityQueue<Event> events = // guarded by this
      new PriorityQueue<>(comparingLong(event -> event.due));
  private long now; // guarded by this
  private int running; // guarded by this
  private int waiting; // guarded by this

  synchronized long now() {
    return now;
  }

  /** A call that may come to wait. */
  synchronized void begins() {
    running++;
  }

  void ends() {
    boolean others;
    synchronized (this) {
      running--;
      others = running > 0;
    }
    if (others) {
      goOn();
    }
  }

  /** Somebody waits for nothing that time would bring. */
  void stalls() {
    synchronized (this) {
      waiting++;
    }
    goOn();
  }

  synchronized void stallEnds() {
    waiting--;
  }

  /** Somebody waits for this. */
  Event delay(long nanos) {
    return add(nanos, true);
  }

  /** Is to happen unless it is cancelled before; nobody waits for it. */
  Event alarm(long nanos) {
    return add(nanos, false);
  }

  void advance(long nanos) {
    List<Event> reached;
    synchronized (this) {
      reached = reach(later(nanos));
    }
    reached.forEach(Event::happen);
  }

  private Event add(long nanos, boolean waits) {
    Event event;
    synchronized (this) {
      event = new Event(later(nanos), waits);
      events.add(event);
      waiting += waits ? 1 : 0;
    }
    event.reached.completeOnTimeout(null, nanos, TimeUnit.NANOSECONDS);
    var unused =
        event.reached.whenComplete((happened, cancelled) -> left(event, cancelled == null));
    goOn();
    return event;
  }

  /** In real time, or because it was cancelled. */
  private synchronized void left(Event event, boolean reached) {
    if (events.remove(event)) {
      waiting -= event.waits ? 1 : 0;
      now = reached ? Math.max(now, event.due) : now;
    }
  }

  private void goOn() {
    List<Event> reached;
    synchronized (this) {
      if (waiting == 0 || waiting < running || events.isEmpty()) {
        return;
      }
      reached = reach(Math.max(now, events.element().due));
    }
    reached.forEach(Event::happen);
    if (reached.stream().noneMatch(event -> event.waits)) {
      CompletableFuture.delayedExecutor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS).execute(this::goOn);
    }
  }

  private synchronized List<Event> reach(long time) {
    now = time;
    List<Event> reached = new ArrayList<>();
    while (!events.isEmpty() && events.element().due <= now) {
      Event event = events.remove();
      waiting -= event.waits ? 1 : 0;
      reached.add(event);
    }
    return reached;
  }

  private synchronized long later(long nanos) {
    return nanos > Long.MAX_VALUE - now ? Long.MAX_VALUE : now + Math.max(0, nanos);
  }

  /** Something at a moment. */
  static final class Event {

    private final CompletableFuture<Void> reached = new CompletableFuture<>();
    private final long due;
    private final boolean waits;

    private Event(long due, boolean waits) {
      this.due = due;
      this.waits = waits;
    }

    /** Completes at its moment. */
    CompletableFuture<Void> reached() {
      return reached;
    }

    void happen() {
      reached.complete(null);
    }
  }
}
