package dev.customersdk.core;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import okhttp3.OkHttpClient;

/** A server that takes connections and then reads next to nothing, until it is told to close. */
final class DeafServer implements AutoCloseable {

  /** Settings that allow a client to send two gigabytes before it has to wait for permission. */
  private static final byte[] UNLIMITED = {
    0, 0, 6, 4, 0, 0, 0, 0, 0, 0, 4, 0x7f, -1, -1, -1, 0, 0, 4, 8, 0, 0, 0, 0, 0, 0x7f, -1, 0, 0
  };

  private final WireProtocol protocol;
  private final ServerSocket listener;
  private final Queue<Socket> sockets = new ConcurrentLinkedQueue<>();

  private DeafServer(WireProtocol protocol) throws IOException {
    this.protocol = protocol;
    this.listener = protocol.listener();
    listener.setReceiveBufferSize(4096);
    listener.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
  }

  static DeafServer start(WireProtocol protocol) throws IOException {
    DeafServer server = new DeafServer(protocol);
    daemon(server::accept);
    return server;
  }

  String url() {
    return protocol.url(listener);
  }

  /** A client that speaks what the server speaks. */
  OkHttpClient.Builder client() {
    return protocol.client();
  }

  private void accept() {
    try {
      while (true) {
        Socket socket = listener.accept();
        sockets.add(socket);
        daemon(() -> greet(socket));
      }
    } catch (IOException closing) {
      // the listener was closed
    }
  }

  private void greet(Socket socket) {
    try {
      InputStream input = socket.getInputStream();
      if (input.read() >= 0 && protocol.isHttp2()) {
        socket.getOutputStream().write(UNLIMITED);
        socket.getOutputStream().flush();
      }
    } catch (IOException gone) {
      // the client gave up
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
    Thread thread = new Thread(work, "deaf-server");
    thread.setDaemon(true);
    thread.start();
  }
}
