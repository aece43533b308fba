package dev.customersdk.testkit.server;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The last requests, in the order in which they were read, and how many there were. */
final class Recording {

  /** For those that are kept beside the newest, where not all are. */
  private static final long MOST_BYTES = 64L << 20;

  private final Deque<ReceivedRequest> kept = new ArrayDeque<>(); // guarded by this
  private final int most;
  private final long mostBytes;
  private long bytes; // guarded by this
  private int count; // guarded by this

  Recording(int most) {
    this.most = most;
    this.mostBytes = most == Integer.MAX_VALUE ? Long.MAX_VALUE : MOST_BYTES;
  }

  synchronized ReceivedRequest add(ReceivedRequest received) {
    count++;
    kept.addLast(received);
    bytes += received.size();
    while (kept.size() > most || (kept.size() > 1 && bytes > mostBytes)) {
      bytes -= kept.removeFirst().size();
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
    bytes = 0;
    count = 0;
  }
}
