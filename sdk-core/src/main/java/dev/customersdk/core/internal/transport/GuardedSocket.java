package dev.customersdk.core.internal.transport;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import okhttp3.Connection;
import org.jspecify.annotations.Nullable;

/**
 * A socket whose blocked reads notice an interrupt, whose blocked writes are {@linkplain StallWatch
 * watched}, and which says that it is closed when it cannot carry another request.
 *
 * <p>Reads wait in slices and look at the thread's interrupt flag between them; the read timeout
 * stays what it was set to, give or take a slice. TLS layered over the socket reads and writes
 * through it.
 */
@SuppressWarnings("UnsynchronizedOverridesSynchronized") // volatile fields are enough
final class GuardedSocket extends Socket {

  private static final int SLICE_MILLIS = 100;
  private static final int PEEK_MILLIS = 1;
  private static final long MOMENT_NANOS = 20_000_000;
  private static final int NOTHING = -2;

  private final ReentrantLock reading = new ReentrantLock();
  private int peeked = NOTHING;
  private @Nullable InputStream input;
  private volatile int timeoutMillis;
  private volatile long lastHeard;
  private volatile long lastUsed;
  private volatile long writeStarted;
  private volatile boolean writing;
  private volatile boolean abandoned;
  private volatile boolean closing;

  /** Whether the connection, with or without TLS, goes through this socket. */
  boolean carries(Connection connection) {
    Socket socket = connection.socket();
    return socket == this
        || (Objects.equals(socket.getLocalSocketAddress(), getLocalSocketAddress())
            && Objects.equals(socket.getRemoteSocketAddress(), getRemoteSocketAddress()));
  }

  /** Whether a write has been blocked for so long, in nanoseconds. */
  boolean isWriteBlockedFor(long nanos, long now) {
    return writing && now - writeStarted >= nanos;
  }

  /** When the last write began. */
  long lastWrite() {
    return writeStarted;
  }

  /** Whether no byte came since then. */
  boolean isSilentSince(long nanoTime) {
    return lastHeard - nanoTime < 0;
  }

  /** Lets whoever uses the connection finish, and nobody else begin. */
  void abandon() {
    abandoned = true;
  }

  /** Closes the socket at once, so that whoever is blocked writing to it goes on. */
  void abort() {
    try {
      setSoLinger(true, 0);
    } catch (SocketException e) {
      // closed already
    }
    try {
      close();
    } catch (IOException e) {
      // nothing is sent on it any more, which is what was asked for
    }
  }

  @Override
  public void connect(SocketAddress endpoint, int timeout) throws IOException {
    super.connect(endpoint, timeout);
    StallWatch.SHARED.add(this);
  }

  @Override
  public void close() throws IOException {
    closing = true;
    StallWatch.SHARED.remove(this);
    super.close();
  }

  /** Also when the peer ended the connection, or spoke unasked, while no request was under way. */
  @Override
  public boolean isClosed() {
    return super.isClosed() || (!closing && (abandoned || hasEndedWhileIdle()));
  }

  /**
   * Looks for the end only after a moment without use, which costs a millisecond, and only with a
   * read timeout: there is none under HTTP/2, where another thread always reads.
   */
  private boolean hasEndedWhileIdle() {
    if (lastUsed == 0 || timeoutMillis == 0 || System.nanoTime() - lastUsed < MOMENT_NANOS) {
      return false;
    }
    if (!reading.tryLock()) {
      return false;
    }
    try {
      lastUsed = System.nanoTime();
      return peeked != NOTHING || peek();
    } finally {
      reading.unlock();
    }
  }

  private boolean peek() {
    try {
      super.setSoTimeout(PEEK_MILLIS);
      try {
        peeked = Objects.requireNonNull(input).read();
        return true;
      } finally {
        super.setSoTimeout(Math.min(timeoutMillis, SLICE_MILLIS));
      }
    } catch (SocketTimeoutException silent) {
      return false;
    } catch (IOException e) {
      return true;
    }
  }

  @Override
  public void setSoTimeout(int millis) throws SocketException {
    super.setSoTimeout(millis == 0 ? SLICE_MILLIS : Math.min(millis, SLICE_MILLIS));
    timeoutMillis = millis;
  }

  @Override
  public int getSoTimeout() {
    return timeoutMillis;
  }

  @Override
  public InputStream getInputStream() throws IOException {
    InputStream stream = super.getInputStream();
    input = stream;
    if (timeoutMillis == 0) {
      super.setSoTimeout(SLICE_MILLIS);
    }
    return new SlicedInput(stream);
  }

  @Override
  public OutputStream getOutputStream() throws IOException {
    return new WatchedOutput(super.getOutputStream());
  }

  private final class SlicedInput extends FilterInputStream {

    SlicedInput(InputStream input) {
      super(input);
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
        int count =
            peeked == NOTHING ? readInSlices(bytes, offset, length) : takePeeked(bytes, offset);
        lastHeard = System.nanoTime();
        lastUsed = lastHeard;
        return count;
      } finally {
        reading.unlock();
      }
    }

    private int takePeeked(byte[] bytes, int offset) {
      int taken = peeked;
      if (taken < 0) {
        return -1;
      }
      peeked = NOTHING;
      bytes[offset] = (byte) taken;
      return 1;
    }

    private int readInSlices(byte[] bytes, int offset, int length) throws IOException {
      long start = System.nanoTime();
      while (true) {
        if (Thread.currentThread().isInterrupted()) {
          throw new InterruptedIOException("interrupted");
        }
        try {
          return in.read(bytes, offset, length);
        } catch (SocketTimeoutException slice) {
          long limit = TimeUnit.MILLISECONDS.toNanos(timeoutMillis);
          if (limit > 0 && System.nanoTime() - start >= limit) {
            throw slice;
          }
        }
      }
    }
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
      writeStarted = System.nanoTime();
      lastUsed = writeStarted;
      writing = true;
      StallWatch.SHARED.wake();
      try {
        out.write(bytes, offset, length);
      } finally {
        writing = false;
      }
    }
  }
}
