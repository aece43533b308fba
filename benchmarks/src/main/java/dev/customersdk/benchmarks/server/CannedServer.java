package dev.customersdk.benchmarks.server;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Says what was prepared, over plain HTTP with keep-alive, on one thread a connection.
 *
 * <p>Prints its port, and ends with its input, so that it never outlives who started it.
 */
final class CannedServer {

  private static final int BACKLOG = 1000;

  private CannedServer() {}

  public static void main(String[] args) throws Exception {
    Map<String, byte[]> responses = responses();
    ServerSocket server = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
    daemon(() -> accept(server, responses));
    System.out.println(server.getLocalPort());
    while (System.in.read() >= 0) {
      // whoever started this lives
    }
  }

  private static Map<String, byte[]> responses() throws ReflectiveOperationException {
    Map<String, byte[]> responses = new HashMap<>();
    for (Responses known : List.of(new CustomerResponses(), ofPeers())) {
      known
          .bodies()
          .forEach((request, body) -> responses.put(request, response(status(request), body)));
    }
    return responses;
  }

  private static Responses ofPeers() throws ReflectiveOperationException {
    Class<?> type;
    try {
      type = Class.forName("dev.customersdk.benchmarks.peers.PeerResponses");
    } catch (ClassNotFoundException e) {
      return Map::of; // compiled by a profile only
    }
    return type.asSubclass(Responses.class).getConstructor().newInstance();
  }

  private static String status(String request) {
    return request.startsWith("GET " + CustomerResponses.MISSING) ? "404 Not Found" : "200 OK";
  }

  private static byte[] response(String status, byte[] body) {
    byte[] head =
        (("HTTP/1.1 " + status + "\r\n")
                + "Date: Sat, 21 Nov 2026 12:00:00 GMT\r\n"
                + "Content-Type: application/json; charset=utf-8\r\n"
                + "X-Request-Id: req_1234567890\r\n"
                + "Content-Length: "
                + body.length
                + "\r\n\r\n")
            .getBytes(US_ASCII);
    byte[] response = new byte[head.length + body.length];
    System.arraycopy(head, 0, response, 0, head.length);
    System.arraycopy(body, 0, response, head.length, body.length);
    return response;
  }

  private static void accept(ServerSocket server, Map<String, byte[]> responses) {
    while (true) {
      try {
        Socket socket = server.accept();
        socket.setTcpNoDelay(true);
        daemon(() -> serve(socket, responses));
      } catch (IOException e) {
        return;
      }
    }
  }

  private static void serve(Socket socket, Map<String, byte[]> responses) {
    try (socket) {
      RequestReader requests = new RequestReader(socket.getInputStream());
      for (String request = requests.next(); request != null; request = requests.next()) {
        byte[] response = responses.get(request);
        if (response == null) {
          System.err.println("no response for " + request);
          return;
        }
        socket.getOutputStream().write(response);
      }
    } catch (IOException e) {
      // the client went away
    }
  }

  private static void daemon(Runnable task) {
    Thread thread = new Thread(task);
    thread.setDaemon(true);
    thread.start();
  }
}
