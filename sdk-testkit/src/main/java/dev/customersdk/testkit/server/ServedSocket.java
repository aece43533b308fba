package dev.customersdk.testkit.server;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * The server's end of a connection: gives each request its fault when the first byte arrives.
 *
 * <p>Read and written by one thread at a time, as HTTP/1.1 without pipelining allows.
 */
final class ServedSocket extends Socket {

  private final Queue<FaultEffect> faults;
  private final Runnable onClose;
  private @Nullable FaultEffect fault;

  ServedSocket(Queue<FaultEffect> faults, Runnable onClose) {
    this.faults = faults;
    this.onClose = onClose;
  }

  /** The fault of the request that was just read; the next byte belongs to the next request. */
  FaultEffect takeFault() {
    FaultEffect taken = fault;
    fault = null;
    return taken == null ? FaultEffect.NONE : taken;
  }

  /** Returns when either side has closed the connection. */
  void awaitClosed() {
    try {
      super.getInputStream().transferTo(OutputStream.nullOutputStream());
    } catch (IOException closed) {
      // What was waited for.
    }
  }

  @Override
  public InputStream getInputStream() throws IOException {
    setTcpNoDelay(true); // a response is written in two pieces: else up to 40 ms between them
    return new Arrivals(super.getInputStream());
  }

  @Override
  public synchronized void close() throws IOException {
    onClose.run();
    super.close();
  }

  private void arrived() throws IOException {
    if (fault == null) {
      FaultEffect next = faults.poll();
      fault = next == null ? FaultEffect.NONE : next;
      if (fault.beforeReading()) {
        setSoLinger(true, 0); // a reset, as from a server that did not read what it was sent
        throw new IOException("dropped before reading");
      }
    }
  }

  private final class Arrivals extends FilterInputStream {

    Arrivals(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] bytes, int offset, int count) throws IOException {
      try {
        int read = super.read(bytes, offset, count);
        if (read > 0) {
          arrived();
        }
        return read;
      } catch (IOException e) {
        ServedSocket.this.close(); // the server does not, when reading fails
        throw e;
      }
    }
  }
}
