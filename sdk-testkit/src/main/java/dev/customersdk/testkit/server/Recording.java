package dev.customersdk.testkit.server;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The last requests, in the order in which they were read, and how many there were. */
final class Recording {

  private final Deque<ReceivedRequest> kept = new ArrayDeque<>(); // guarded by this
  private final int most;
  private int count; // guarded by this

  Recording(int most) {
    this.most = most;
  }

  synchronized ReceivedRequest add(EmulatorRequest request) {
    ReceivedRequest received = new ReceivedRequest(request);
    count++;
    kept.addLast(received);
    if (kept.size() > most) {
      kept.removeFirst();
    }
    return received;
  }

  synchronized List<ReceivedRequest> requests() {
    return List.copyOf(kept);
  }

  /** Those that are no longer kept included. */
  synchronized int count() {
    return count;
  }

  synchronized void clear() {
    kept.clear();
    count = 0;
  }
}
