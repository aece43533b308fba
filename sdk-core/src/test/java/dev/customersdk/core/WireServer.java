package dev.customersdk.core;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import okhttp3.OkHttpClient;

/** A server on bare sockets that misbehaves on each connection, until it is told to close. */
abstract class WireServer implements AutoCloseable {

  final WireProtocol protocol;
  final ServerSocket listener;
  private final Queue<Socket> sockets = new ConcurrentLinkedQueue<>();

  WireServer(WireProtocol protocol) throws IOException {
    this.protocol = protocol;
    this.listener = protocol.listener();
  }

  /** What happens on a connection, on a thread of its own. */
  abstract void serve(Socket socket) throws IOException;

  void begin() throws IOException {
    listener.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    daemon(this::accept);
  }

  String url() {
    return protocol.url(listener);
  }

  /** A client that speaks what the server speaks. */
  OkHttpClient.Builder client() {
    return protocol.client();
  }

  private void accept() throws IOException {
    while (true) {
      Socket socket = listener.accept();
      sockets.add(socket);
      daemon(() -> serve(socket));
    }
  }

  /** Each socket on a thread of its own, as TLS waits for whoever writes. */
  @Override
  public void close() throws IOException {
    listener.close();
    for (Socket socket : sockets) {
      daemon(socket::close);
    }
  }

  /** Something that ends when a socket is closed, on either side. */
  interface Work {
    void run() throws IOException;
  }

  static void daemon(Work work) {
    Thread thread =
        new Thread(
            () -> {
              try {
                work.run();
              } catch (IOException closed) {
                // nobody is there any more
              }
            },
            "wire-server");
    thread.setDaemon(true);
    thread.start();
  }
}
