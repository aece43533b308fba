package dev.customersdk.core;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands between client and server, and can forget connections without telling anybody. */
final class Balancer implements AutoCloseable {

  private final ServerSocket listener;
  private final int server;
  private final Queue<Socket> sockets = new ConcurrentLinkedQueue<>();
  private final AtomicInteger generation = new AtomicInteger();

  Balancer(int server) {
    try {
      this.listener = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.server = server;
    daemon(this::accept);
  }

  String url() {
    return "http://localhost:" + listener.getLocalPort();
  }

  /** From now on nothing that is said on the connections of today arrives. */
  void forgetConnections() {
    generation.incrementAndGet();
  }

  private void accept() {
    try {
      while (true) {
        Socket client = listener.accept();
        Socket upstream = new Socket(InetAddress.getLoopbackAddress(), server);
        sockets.add(client);
        sockets.add(upstream);
        int born = generation.get();
        daemon(() -> relay(client, upstream, born));
        daemon(() -> relay(upstream, client, born));
      }
    } catch (IOException closing) {
      // the listener was closed
    }
  }

  private void relay(Socket from, Socket to, int born) {
    byte[] bytes = new byte[8192];
    try {
      for (int n = from.getInputStream().read(bytes);
          n >= 0;
          n = from.getInputStream().read(bytes)) {
        if (generation.get() == born) {
          to.getOutputStream().write(bytes, 0, n);
          to.getOutputStream().flush();
        }
      }
    } catch (IOException gone) {
      // one side hung up
    }
  }

  @Override
  public void close() throws IOException {
    listener.close();
    for (Socket socket : sockets) {
      socket.close();
    }
  }

  private static void daemon(Runnable work) {
    Thread thread = new Thread(work, "balancer");
    thread.setDaemon(true);
    thread.start();
  }
}
