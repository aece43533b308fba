package dev.customersdk.core;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A server that answers each connection's first request without end, whatever the client says, and
 * counts how many bytes it got rid of.
 */
final class FloodingServer implements AutoCloseable {

  private static final int BLOCK = 64 * 1024;
  private static final int PATIENCE_SECONDS = 20;

  private final WireProtocol protocol;
  private final Endless endless;
  private final ServerSocket listener;
  private final Queue<Socket> sockets = new ConcurrentLinkedQueue<>();
  private final AtomicInteger requests = new AtomicInteger();
  private final BlockingQueue<Long> taken = new LinkedBlockingQueue<>();

  private FloodingServer(WireProtocol protocol, Endless endless) throws IOException {
    this.protocol = protocol;
    this.endless = endless;
    this.listener = protocol.listener();
    listener.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
  }

  static FloodingServer start(WireProtocol protocol, Endless endless) throws IOException {
    FloodingServer server = new FloodingServer(protocol, endless);
    daemon(server::accept);
    return server;
  }

  String url() {
    return protocol.url(listener);
  }

  /** How many requests came. */
  int requests() {
    return requests.get();
  }

  /** How many bytes one connection took, once the client has closed it. */
  long taken() throws InterruptedException {
    Long bytes = taken.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    if (bytes == null) {
      throw new AssertionError("the client still reads");
    }
    return bytes;
  }

  private void accept() {
    try {
      while (true) {
        Socket socket = listener.accept();
        sockets.add(socket);
        daemon(() -> serve(socket));
      }
    } catch (IOException closing) {
      // the listener was closed
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      InputStream in = socket.getInputStream();
      OutputStream out = socket.getOutputStream();
      int stream = protocol.isHttp2() ? Http2Frames.untilRequest(in) : untilRequest(in);
      requests.incrementAndGet();
      Endless.Flood answer = endless.flood(stream);
      daemon(() -> ignore(in));
      out.write(answer.first);
      taken.add(pour(answer.forever, out));
    } catch (IOException gone) {
      // before it came to that
    }
  }

  private static long pour(byte[] piece, OutputStream out) {
    int pieces = Math.max(1, BLOCK / piece.length);
    byte[] block = new byte[pieces * piece.length];
    for (int i = 0; i < pieces; i++) {
      System.arraycopy(piece, 0, block, i * piece.length, piece.length);
    }
    long bytes = 0;
    try {
      while (true) {
        out.write(block);
        bytes += block.length;
      }
    } catch (IOException hungUp) {
      return bytes;
    }
  }

  /** Reads a request of HTTP/1.1 as far as its headers go. */
  private static int untilRequest(InputStream in) throws IOException {
    int end = 0;
    while (end < 4) {
      int next = in.read();
      if (next < 0) {
        throw new IOException("no request came");
      }
      end = next == "\r\n\r\n".charAt(end) ? end + 1 : next == '\r' ? 1 : 0;
    }
    return 0;
  }

  private static void ignore(InputStream in) {
    try {
      var unused = in.skip(Long.MAX_VALUE);
    } catch (IOException gone) {
      // the client went away
    }
  }

  @Override
  public void close() throws IOException {
    listener.close();
    for (Socket socket : sockets) {
      daemon(
          () -> {
            try {
              socket.close();
            } catch (IOException e) {
              // closed all the same
            }
          });
    }
  }

  private static void daemon(Runnable work) {
    Thread thread = new Thread(work, "flooding-server");
    thread.setDaemon(true);
    thread.start();
  }
}
