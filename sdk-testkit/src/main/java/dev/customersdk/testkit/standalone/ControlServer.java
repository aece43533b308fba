package dev.customersdk.testkit.standalone;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The control page and its API on a port of their own, so that faults do not reach them. Only what
 * comes from the page itself, or from no page at all, may change anything.
 */
final class ControlServer implements AutoCloseable {

  private static final Set<String> READING = Set.of("GET", "HEAD");

  private final HttpServer server;
  private final ExecutorService threads =
      Executors.newFixedThreadPool(
          4,
          work -> {
            Thread thread = new Thread(work, "emulator-control");
            thread.setDaemon(true);
            return thread;
          });

  private ControlServer(HttpServer server) {
    this.server = server;
  }

  static ControlServer start(InetSocketAddress address, ControlApi api) throws IOException {
    ControlServer control = new ControlServer(HttpServer.create(address, 0));
    control.server.setExecutor(control.threads);
    control.server.createContext("/", exchange -> control.serve(exchange, api));
    control.server.start();
    return control;
  }

  String url() {
    InetSocketAddress bound = server.getAddress();
    String host =
        bound.getAddress().isAnyLocalAddress() ? "127.0.0.1" : bound.getAddress().getHostAddress();
    return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + bound.getPort();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdown();
  }

  private void serve(HttpExchange exchange, ControlApi api) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      ControlResponse response = response(exchange, body, api);
      Headers headers = exchange.getResponseHeaders();
      headers.set("Content-Type", response.type());
      headers.set("Cache-Control", "no-store");
      headers.set("X-Content-Type-Options", "nosniff");
      headers.set(
          "Content-Security-Policy", "default-src 'self'; img-src data:; frame-ancestors 'none'");
      exchange.sendResponseHeaders(response.status(), response.body().size());
      exchange.getResponseBody().write(response.body().toByteArray());
    }
  }

  private ControlResponse response(HttpExchange exchange, byte[] body, ControlApi api) {
    if (!isOwn(exchange)) {
      return ControlResponse.error(403, "only the control page itself may do this");
    }
    try {
      String target = exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
      return api.respond(target, exchange.getRequestURI().getQuery(), body);
    } catch (IllegalArgumentException | IllegalStateException e) {
      return ControlResponse.error(400, String.valueOf(e.getMessage()));
    }
  }

  /** Another site's page, or one whose name was made to lead here, must not read or change. */
  private boolean isOwn(HttpExchange exchange) {
    Headers headers = exchange.getRequestHeaders();
    String host = headers.getFirst("Host");
    String origin = headers.getFirst("Origin");
    return isAddressed(host)
        && (READING.contains(exchange.getRequestMethod())
            || origin == null
            || origin.equals("http://" + host));
  }

  /** By an address or as localhost: a name of somebody's might lead anywhere. */
  private static boolean isAddressed(String host) {
    return host != null && host.matches("(localhost|[0-9.]+|\\[[0-9a-fA-F:.]+])(:[0-9]+)?");
  }
}
