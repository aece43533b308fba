package dev.customersdk.core.internal.transport;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Knows since when a write to a socket is under way, and wakes who looks after it. Thread-safe. */
final class WriteWatch {

  private volatile long lastBegan = System.nanoTime();
  private volatile boolean underWay;
  private volatile long condemned;

  /** When the last write began. */
  long lastBegan() {
    return lastBegan;
  }

  boolean isUnderWay() {
    return underWay;
  }

  /** Whether a write has been blocked for so long, in nanoseconds. */
  boolean isBlockedFor(long nanos, long now) {
    return underWay && now - lastBegan >= nanos;
  }

  /** Whether the write that is under way was already to be ended when this was last asked. */
  boolean condemn() {
    boolean again = condemned == lastBegan;
    condemned = lastBegan;
    return again;
  }

  /** The stream, watched. */
  OutputStream over(OutputStream output) {
    return new WatchedOutput(output);
  }

  private final class WatchedOutput extends FilterOutputStream {

    WatchedOutput(OutputStream output) {
      super(output);
    }

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      lastBegan = System.nanoTime();
      underWay = true;
      StallWatch.SHARED.wake();
      try {
        out.write(bytes, offset, length);
      } finally {
        underWay = false;
      }
    }
  }
}
