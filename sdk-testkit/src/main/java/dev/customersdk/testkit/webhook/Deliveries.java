package dev.customersdk.testkit.webhook;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** What waits to be delivered, what was, and how each attempt ended. Its monitor is its lock. */
public final class Deliveries {

  /**
   * One attempt.
   *
   * @param status of the response; empty when none came
   */
  public record Attempt(WebhookMessage message, int number, Optional<Integer> status) {

    boolean acknowledged() {
      return status.filter(code -> code / 100 == 2).isPresent();
    }
  }

  private final Map<String, WebhookMessage> messages = new LinkedHashMap<>();
  private final List<Attempt> attempts = new ArrayList<>();
  private final Deque<WebhookMessage> waiting = new ArrayDeque<>();
  private int unfinished;
  private boolean closed;

  /** Puts a message at the end; one that was delivered before is delivered again. */
  public synchronized void add(WebhookMessage message) {
    messages.put(message.id(), message);
    waiting.add(message);
    unfinished++;
    notifyAll();
  }

  public synchronized List<Attempt> attempts() {
    return List.copyOf(attempts);
  }

  public synchronized List<WebhookMessage> messages() {
    return List.copyOf(messages.values());
  }

  /** Waits until nothing is left to do; whether that came within so many seconds. */
  public synchronized boolean awaitAll(int seconds) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    while (unfinished > 0) {
      long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
      if (left <= 0) {
        return false;
      }
      wait(left);
    }
    return true;
  }

  /** Ends whoever waits for the next one. */
  synchronized void close() {
    closed = true;
    unfinished = 0;
    notifyAll();
  }

  /** Waits for the next one; empty at the end. */
  synchronized Optional<WebhookMessage> next() throws InterruptedException {
    while (waiting.isEmpty() && !closed) {
      wait();
    }
    return closed ? Optional.empty() : Optional.of(waiting.remove());
  }

  /** The number of the attempt that comes next. */
  synchronized int nextNumber(WebhookMessage message) {
    return 1 + (int) attempts.stream().filter(each -> each.message().equals(message)).count();
  }

  synchronized void ended(Attempt attempt) {
    attempts.add(attempt);
  }

  /** Nothing more is tried of a message. */
  synchronized void finished() {
    unfinished = Math.max(0, unfinished - 1);
    notifyAll();
  }

  /** Waits before another attempt, or until the end, which is then true. */
  synchronized boolean pause(long nanos) throws InterruptedException {
    long end = System.nanoTime() + nanos;
    for (long left = nanos; left > 0 && !closed; left = end - System.nanoTime()) {
      wait(left / 1_000_000, (int) (left % 1_000_000));
    }
    return closed;
  }
}
