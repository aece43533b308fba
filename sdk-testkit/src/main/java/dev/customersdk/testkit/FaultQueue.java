package dev.customersdk.testkit;

import java.util.Collection;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The faults that the next requests will meet, in order. */
final class FaultQueue {

  private final Queue<Fault> waiting = new ConcurrentLinkedQueue<>();

  void add(Collection<Fault> faults) {
    waiting.addAll(faults);
  }

  Fault next() {
    Fault next = waiting.poll();
    return next == null ? Fault.none() : next;
  }

  void clear() {
    waiting.clear();
  }
}
