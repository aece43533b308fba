package dev.customersdk.testkit.webhook;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
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
  private final Deque<WebhookMessage> unfinished = new ArrayDeque<>(); // the first one runs
  private final CompletableFuture<Void> end = new CompletableFuture<>();

  /** Puts a message at the end; one that was delivered before is delivered again. */
  public synchronized void add(WebhookMessage message) {
    messages.put(message.id(), message);
    unfinished.add(message);
    notifyAll();
  }

  public synchronized List<Attempt> attempts() {
    return List.copyOf(attempts);
  }

  public synchronized List<WebhookMessage> messages() {
    return List.copyOf(messages.values());
  }

  /** What is to be delivered, or tried again. */
  public synchronized List<WebhookMessage> unfinished() {
    return List.copyOf(unfinished);
  }

  /** Waits until nothing is left to do; whether that came in time. */
  synchronized boolean awaitAll(Duration most) throws InterruptedException {
    long start = System.nanoTime();
    while (!unfinished.isEmpty()) {
      long left = TimeUnit.NANOSECONDS.convert(most) - (System.nanoTime() - start);
      if (left <= 0) {
        return false;
      }
      TimeUnit.NANOSECONDS.timedWait(this, left);
    }
    return true;
  }

  /** Ends whoever waits for the next one. */
  synchronized void close() {
    end.complete(null);
    unfinished.clear();
    notifyAll();
  }

  /** Completed when it is closed. */
  CompletableFuture<Void> end() {
    return end;
  }

  boolean ended() {
    return end.isDone();
  }

  /** Waits for the next one; empty at the end. */
  synchronized Optional<WebhookMessage> next() throws InterruptedException {
    while (unfinished.isEmpty() && !ended()) {
      wait();
    }
    return ended() ? Optional.empty() : Optional.of(unfinished.element());
  }

  /** The number of the attempt that comes next. */
  synchronized int nextNumber(WebhookMessage message) {
    return 1 + (int) attempts.stream().filter(each -> each.message().equals(message)).count();
  }

  synchronized void note(Attempt attempt) {
    attempts.add(attempt);
  }

  /** Nothing more is tried of the message that runs. */
  synchronized void finished() {
    unfinished.poll();
    notifyAll();
  }
}
