package dev.customersdk.core.internal.transport;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.util.concurrent.TimeUnit;
import javax.net.SocketFactory;
import org.jspecify.annotations.Nullable;

/** Makes sockets on which a blocked read notices that its thread was interrupted. */
final class InterruptibleSockets extends SocketFactory {

  @Override
  public Socket createSocket() {
    return new InterruptibleSocket();
  }

  @Override
  public Socket createSocket(String host, int port) throws IOException {
    return connected(new InetSocketAddress(host, port), null);
  }

  @Override
  public Socket createSocket(InetAddress host, int port) throws IOException {
    return connected(new InetSocketAddress(host, port), null);
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress localHost, int localPort)
      throws IOException {
    return connected(
        new InetSocketAddress(host, port), new InetSocketAddress(localHost, localPort));
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress localHost, int localPort)
      throws IOException {
    return connected(
        new InetSocketAddress(host, port), new InetSocketAddress(localHost, localPort));
  }

  private static Socket connected(InetSocketAddress remote, @Nullable InetSocketAddress local)
      throws IOException {
    Socket socket = new InterruptibleSocket();
    try {
      if (local != null) {
        socket.bind(local);
      }
      socket.connect(remote);
      return socket;
    } catch (IOException | RuntimeException e) {
      socket.close();
      throw e;
    }
  }

  /**
   * A socket that waits for bytes in slices and looks at the thread's interrupt flag between them.
   *
   * <p>The read timeout stays what it was set to, give or take a slice. TLS layered over the socket
   * reads through it, so handshakes notice an interrupt too.
   */
  @SuppressWarnings("UnsynchronizedOverridesSynchronized") // a volatile field is enough
  private static final class InterruptibleSocket extends Socket {

    private static final int SLICE_MILLIS = 100;

    private volatile int timeoutMillis;

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
      InputStream input = super.getInputStream();
      if (timeoutMillis == 0) {
        super.setSoTimeout(SLICE_MILLIS);
      }
      return new SlicedInput(input);
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
  }
}
