package dev.customersdk.core.internal.transport;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;

/**
 * How much may still be read from a connection: what the responses that are awaited on it may take
 * together. Thread-safe.
 *
 * <p>Every byte counts, also of framing and of what answers nothing, so that whatever a vendor
 * sends, it is not read without end. Each request renews the allowance; a connection without one
 * uses up what is left.
 */
final class ReadAllowance {

  /** For TLS and the settings of HTTP/2, which come before the first request. */
  private static final long FIRST = 1024 * 1024;

  private final Runnable end;
  private final ReentrantLock renewing = new ReentrantLock();
  private final AtomicLong awaited = new AtomicLong();
  private final AtomicLong left = new AtomicLong(FIRST);
  private volatile boolean exceeded;

  /** Once more came than may, the end of the connection is run. */
  ReadAllowance(Runnable end) {
    this.end = end;
  }

  /** A request is about to be sent, whose response may take so many bytes. */
  void await(long bytes) {
    renewing.lock(); // or the allowance of fewer requests could replace that of more
    try {
      left.set(awaited.addAndGet(bytes));
    } finally {
      renewing.unlock();
    }
  }

  /** Such a response has been read, or nobody wants it any more. */
  void settle(long bytes) {
    awaited.addAndGet(-bytes);
  }

  /** Whether a response is awaited. */
  boolean isAwaited() {
    return awaited.get() > 0;
  }

  /** Whether more came, which ended the connection. */
  boolean isExceeded() {
    return exceeded;
  }

  int left() {
    return (int) Math.max(0, Math.min(left.get(), Integer.MAX_VALUE));
  }

  /** So many bytes were thrown away unread. */
  void skipped(long bytes) {
    left.addAndGet(-bytes);
  }

  /** So many bytes were read; fewer than none when it was the end. */
  void take(int bytes) throws IOException {
    if (exceeded || left.addAndGet(-Math.max(0, bytes)) < 0) {
      exceeded = true;
      end.run();
      throw new IOException("more came than responses may take, headers and framing included");
    }
  }
}
