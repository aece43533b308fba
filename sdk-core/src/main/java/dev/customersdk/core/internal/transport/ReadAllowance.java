package dev.customersdk.core.internal.transport;

import java.io.IOException;

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

  private long awaited;
  private long left = FIRST;
  private boolean exceeded;

  /** A request is about to be sent, whose response may take so many bytes. */
  synchronized void await(long bytes) {
    awaited += bytes;
    left = awaited;
  }

  /** Such a response has been read, or nobody wants it any more. */
  synchronized void settle(long bytes) {
    awaited -= bytes;
  }

  /** Whether a response is awaited. */
  synchronized boolean isAwaited() {
    return awaited > 0;
  }

  /** Whether more came, which ended the connection. */
  synchronized boolean isExceeded() {
    return exceeded;
  }

  /** So many bytes were read; fewer than none when it was the end. */
  synchronized void take(int bytes) throws IOException {
    left -= Math.max(0, bytes);
    exceeded |= left < 0;
    if (exceeded) {
      throw new IOException("more came than responses may take, headers and framing included");
    }
  }
}
