package dev.customersdk.core.internal.transport;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A socket whose blocked reads notice an interrupt, which is not read without end, whose blocked
 * writes are {@linkplain StallWatch watched}, and which says that it is closed when it cannot carry
 * another request.
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

  private final WriteWatch writes = new WriteWatch();
  private final ReadAllowance allowance = new ReadAllowance(this::abort);
  private volatile @Nullable SlicedInput input;
  private volatile @Nullable Socket above;
  private volatile int timeoutMillis;
  private volatile long lookedAt = System.nanoTime();
  private volatile boolean abandoned;
  private volatile boolean closing;

  /** Whether it is this socket, or one of TLS that is layered over it. */
  boolean isBelow(Socket socket) {
    if (socket == this || socket == above) {
      return true;
    }
    boolean same =
        socket.getLocalPort() == getLocalPort()
            && Objects.equals(socket.getLocalSocketAddress(), getLocalSocketAddress())
            && Objects.equals(socket.getRemoteSocketAddress(), getRemoteSocketAddress());
    if (same) {
      above = socket;
    }
    return same;
  }

  /** Since when a write is under way. */
  WriteWatch writes() {
    return writes;
  }

  /** A request is about to be sent, whose response may take so many bytes. */
  void await(long bytes) {
    allowance.await(bytes);
  }

  /** Such a response is over. */
  void settle(long bytes) {
    allowance.settle(bytes);
    closeIfUseless();
  }

  /** Whether no byte came since then. */
  boolean isSilentSince(long nanoTime) {
    SlicedInput stream = input;
    return stream == null || stream.lastHeard() - nanoTime < 0;
  }

  /** Whether more came than may be read, so that nothing is any more. */
  boolean isFlooded() {
    return allowance.isExceeded();
  }

  /** Whether no further request is to go out on it, though OkHttp may have taken it for one. */
  boolean isGivenUp() {
    return abandoned || closing;
  }

  /** Lets whoever uses the connection finish, and nobody else begin; then it is closed. */
  void abandon() {
    abandoned = true;
    closeIfUseless();
  }

  private void closeIfUseless() {
    if (abandoned && !allowance.isAwaited()) {
      abort();
    }
  }

  /** Closes the socket at once, so that whoever is blocked writing to it goes on. */
  void abort() {
    closing = true;
    try (Socket socket = this) {
      socket.setSoLinger(true, 0);
    } catch (IOException e) {
      // nothing is sent on it any more, which is what was asked for
    }
  }

  @Override
  public void connect(SocketAddress endpoint, int timeout) throws IOException {
    super.connect(endpoint, timeout);
    StallWatch.SHARED.add(this);
    if (closing) {
      StallWatch.SHARED.remove(this);
    }
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
   * Looks for the end only where the last thing that happened, over a moment ago, was that bytes
   * came, which costs a millisecond; and only with a read timeout: there is none under HTTP/2,
   * where another thread always reads.
   */
  private boolean hasEndedWhileIdle() {
    SlicedInput stream = input;
    long now = System.nanoTime();
    if (stream == null
        || !stream.hasHeard()
        || timeoutMillis == 0
        || writes.isUnderWay()
        || !isIdle(stream.lastHeard(), now)) {
      return false;
    }
    lookedAt = now;
    try {
      super.setSoTimeout(PEEK_MILLIS);
      try {
        return stream.hasByteOrEnd();
      } finally {
        super.setSoTimeout(sliceMillis(timeoutMillis));
      }
    } catch (IOException e) {
      return true;
    }
  }

  private boolean isIdle(long lastHeard, long now) {
    return lastHeard - writes.lastBegan() > 0
        && now - lastHeard > MOMENT_NANOS
        && now - lookedAt > MOMENT_NANOS;
  }

  @Override
  public void setSoTimeout(int millis) throws SocketException {
    timeoutMillis = millis;
    try {
      super.setSoTimeout(sliceMillis(millis));
    } catch (SocketException e) {
      if (!abandoned) { // TLS sets a timeout before it closes, and would not close after a failure
        throw e;
      }
    }
  }

  @Override
  public int getSoTimeout() {
    return timeoutMillis;
  }

  private static int sliceMillis(int millis) {
    return millis == 0 ? SLICE_MILLIS : Math.min(millis, SLICE_MILLIS);
  }

  @Override
  public InputStream getInputStream() throws IOException {
    SlicedInput stream = input;
    if (stream == null) {
      stream = new SlicedInput(super.getInputStream(), () -> timeoutMillis, allowance);
      super.setSoTimeout(sliceMillis(timeoutMillis));
      input = stream;
    }
    return stream;
  }

  @Override
  public OutputStream getOutputStream() throws IOException {
    return writes.over(super.getOutputStream());
  }
}
