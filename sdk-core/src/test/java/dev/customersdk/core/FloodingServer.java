package dev.customersdk.core;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A server that answers each connection's first request without end, whatever the client says, and
 * counts how many bytes it got rid of.
 */
final class FloodingServer extends WireServer {

  private static final int BLOCK = 64 * 1024;
  private static final int PATIENCE_SECONDS = 20;

  private final Endless endless;
  private final AtomicInteger requests = new AtomicInteger();
  private final BlockingQueue<Long> taken = new LinkedBlockingQueue<>();

  private FloodingServer(WireProtocol protocol, Endless endless) throws IOException {
    super(protocol);
    this.endless = endless;
  }

  static FloodingServer start(WireProtocol protocol, Endless endless) throws IOException {
    FloodingServer server = new FloodingServer(protocol, endless);
    server.begin();
    return server;
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

  @Override
  void serve(Socket connection) throws IOException {
    try (Socket socket = connection) {
      InputStream in = socket.getInputStream();
      OutputStream out = socket.getOutputStream();
      int stream = protocol.isHttp2() ? Http2Frames.untilRequest(in) : untilRequest(in);
      requests.incrementAndGet();
      Endless.Flood answer = endless.flood(stream);
      daemon(() -> in.skip(Long.MAX_VALUE));
      out.write(answer.first);
      taken.add(pour(answer.forever, out));
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
}
