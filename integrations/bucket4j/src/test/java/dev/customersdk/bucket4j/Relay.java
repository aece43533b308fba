package dev.customersdk.bucket4j;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The network between a JVM and a real PostgreSQL, which can fail. Each call is a connection. */
final class Relay implements AutoCloseable {

  /** What becomes of connections. */
  enum Mode {
    FORWARDS,
    REFUSES,
    HANGS
  }

  private final URI database = URI.create(RunningPostgres.address().substring("jdbc:".length()));
  private final ServerSocket listener;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final AtomicInteger connections = new AtomicInteger();
  private volatile Mode mode = Mode.FORWARDS;

  Relay() {
    try {
      listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    daemon(this::accept);
  }

  /** Where the database seems to be. */
  String address() {
    return RunningPostgres.address()
        .replace(
            database.getHost() + ":" + database.getPort(), "127.0.0.1:" + listener.getLocalPort());
  }

  void now(Mode next) {
    mode = next;
  }

  /** How many there were. */
  int connections() {
    return connections.get();
  }

  private void accept() throws IOException {
    while (true) {
      Socket client = listener.accept();
      open.add(client);
      connections.incrementAndGet();
      if (mode == Mode.REFUSES) {
        client.close();
      } else if (mode == Mode.FORWARDS) {
        Socket server = new Socket(database.getHost(), database.getPort());
        open.add(server);
        daemon(() -> forward(client, server));
        daemon(() -> forward(server, client));
      }
    }
  }

  private static void forward(Socket from, Socket to) throws IOException {
    try (from;
        to;
        InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream()) {
      in.transferTo(out);
    }
  }

  private static void daemon(Ends work) {
    Thread thread =
        new Thread(
            () -> {
              try {
                work.run();
              } catch (IOException e) {
                // One of the two has closed it.
              }
            });
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    listener.close();
    for (Socket socket : open) {
      socket.close();
    }
  }

  @FunctionalInterface
  private interface Ends {
    void run() throws IOException;
  }
}
