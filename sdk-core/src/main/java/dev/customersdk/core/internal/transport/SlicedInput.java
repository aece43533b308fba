package dev.customersdk.core.internal.transport;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntSupplier;

/**
 * Reads from a socket in slices and looks at the thread's interrupt flag between them, and no more
 * than is allowed; can look ahead without taking anything.
 */
final class SlicedInput extends FilterInputStream {

  private static final int NOTHING = -2;

  private final IntSupplier timeoutMillis;
  private final ReadAllowance allowance;
  private final ReentrantLock reading = new ReentrantLock();
  private int peeked = NOTHING;
  private volatile boolean heard;
  private volatile long lastHeard = System.nanoTime();

  /** Over a stream whose own timeout is that of a slice. */
  SlicedInput(InputStream input, IntSupplier timeoutMillis, ReadAllowance allowance) {
    super(input);
    this.timeoutMillis = timeoutMillis;
    this.allowance = allowance;
  }

  /** Whether anything was ever read. */
  boolean hasHeard() {
    return heard;
  }

  /** When the last byte, or the end, was read, or this was made. */
  long lastHeard() {
    return lastHeard;
  }

  /** Whether something is there that nobody has read, if nobody reads just now. */
  boolean hasByteOrEnd() throws IOException {
    if (!reading.tryLock()) {
      return false;
    }
    try {
      if (peeked == NOTHING) {
        peeked = in.read();
      }
      return true;
    } catch (SocketTimeoutException silent) {
      return false;
    } finally {
      reading.unlock();
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    reading.lock();
    try {
      int count = peeked == NOTHING ? fill(bytes, offset, length) : takePeeked(bytes, offset);
      lastHeard = System.nanoTime();
      heard = true;
      allowance.take(count);
      return count;
    } finally {
      reading.unlock();
    }
  }

  /** TLS skips all of it before it closes; no more than might have been read. */
  @Override
  public int available() throws IOException {
    return Math.min(in.available(), allowance.left());
  }

  @Override
  public long skip(long count) throws IOException {
    long skipped = in.skip(Math.min(count, allowance.left()));
    allowance.skipped(skipped);
    return skipped;
  }

  private int takePeeked(byte[] bytes, int offset) {
    if (peeked < 0) {
      return -1;
    }
    bytes[offset] = (byte) peeked;
    peeked = NOTHING;
    return 1;
  }

  private int fill(byte[] bytes, int offset, int length) throws IOException {
    long start = System.nanoTime();
    while (true) {
      if (Thread.currentThread().isInterrupted()) {
        throw new InterruptedIOException("interrupted");
      }
      try {
        return in.read(bytes, offset, length);
      } catch (SocketTimeoutException slice) {
        long limit = TimeUnit.MILLISECONDS.toNanos(timeoutMillis.getAsInt());
        if (limit > 0 && System.nanoTime() - start >= limit) {
          throw slice;
        }
      }
    }
  }
}
