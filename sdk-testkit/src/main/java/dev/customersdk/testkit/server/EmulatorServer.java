package dev.customersdk.testkit.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Plain HTTP/1.1, on sockets of the JDK: a fault has to reach below what HTTP servers let one do.
 * Its threads, one for each connection, are daemons.
 */
public final class EmulatorServer implements AutoCloseable {

  private final ServerSocket listener;
  private final Thread acceptor;
  private final Set<Connection> connections = ConcurrentHashMap.newKeySet();
  private final Faults faults = new Faults();
  private final Pauses pauses;
  private final RequestHandler handler;

  private EmulatorServer(ServerSocket listener, Pauses pauses, RequestHandler handler) {
    this.listener = listener;
    this.pauses = pauses;
    this.handler = handler;
    this.acceptor = daemon("accepts", this::accept);
  }

  /** The clock is the one that the {@code Date} of every response comes from. */
  public static EmulatorServer start(
      InetSocketAddress address,
      ApiKey key,
      Clock clock,
      Pauses pauses,
      int keptRequests,
      Backend backend) {
    try {
      ServerSocket listener = new ServerSocket();
      listener.setReuseAddress(true);
      listener.bind(address, 1000);
      EmulatorServer started =
          new EmulatorServer(
              listener,
              pauses,
              new RequestHandler(key, clock, backend, new Recording(keptRequests)));
      started.acceptor.start();
      return started;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot listen at " + address + ": " + e.getMessage(), e);
    }
  }

  public String baseUrl() {
    InetAddress bound = listener.getInetAddress();
    String host = bound.isAnyLocalAddress() ? "127.0.0.1" : bound.getHostAddress();
    return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port();
  }

  private int port() {
    return listener.getLocalPort();
  }

  /** Queues one for each of the next requests. */
  public void addFaults(Collection<FaultEffect> next) {
    faults.queue(next);
  }

  /** Puts some into force. */
  public void addFaults(RequestFaults rule) {
    faults.add(rule);
  }

  public void removeFaults(RequestFaults rule) {
    faults.remove(rule);
  }

  public void clearFaults() {
    faults.clear();
  }

  /** A snapshot, in the order in which the requests were read whole. */
  public List<ReceivedRequest> requests() {
    return handler.recording().requests();
  }

  public int requestCount() {
    return handler.recording().count();
  }

  /** Forgets faults and requests. */
  public void clear() {
    faults.clear();
    handler.recording().clear();
  }

  @Override
  public void close() {
    try {
      listener.close();
      for (Connection connection : connections) {
        connection.close();
      }
      acceptor.join(); // until then the port is not free
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void accept() throws IOException {
    while (true) {
      Socket socket = listener.accept();
      daemon("serves", () -> serve(socket)).start();
    }
  }

  private void serve(Socket socket) throws IOException {
    try (Connection connection = new Connection(socket, faults, pauses, handler)) {
      connections.add(connection);
      try {
        if (!listener.isClosed()) {
          connection.serve();
        }
      } finally {
        connections.remove(connection);
      }
    }
  }

  private interface Work {
    void run() throws IOException;
  }

  private Thread daemon(String what, Work work) {
    Thread thread =
        new Thread(
            () -> {
              try {
                work.run();
              } catch (IOException end) {
                // of the server, or of a connection
              }
            },
            "emulator-" + port() + "-" + what);
    thread.setDaemon(true);
    return thread;
  }
}
