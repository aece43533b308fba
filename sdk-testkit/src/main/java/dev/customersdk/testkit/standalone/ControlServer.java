package dev.customersdk.testkit.standalone;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The control page and its API on a port of their own, so that faults do not reach them. Each
 * request has a thread, so that one that never arrives whole keeps nobody waiting.
 */
final class ControlServer implements AutoCloseable {

  private static final int LONGEST_BODY = 1 << 20;

  private final HttpServer server;
  private final AllowedHosts hosts;
  private final Endpoints endpoints;
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          work -> {
            Thread thread = new Thread(work, "emulator-control");
            thread.setDaemon(true);
            return thread;
          });

  private ControlServer(HttpServer server, AllowedHosts hosts, Endpoints endpoints) {
    this.server = server;
    this.hosts = hosts;
    this.endpoints = endpoints;
  }

  static ControlServer start(InetSocketAddress address, AllowedHosts hosts, Endpoints endpoints)
      throws IOException {
    ControlServer control = new ControlServer(HttpServer.create(address, 0), hosts, endpoints);
    control.server.setExecutor(control.threads);
    control.server.createContext("/", control::serve);
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

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      ControlResponse response = response(exchange);
      Headers headers = exchange.getResponseHeaders();
      headers.set("Content-Type", response.type());
      headers.set("Cache-Control", "no-store");
      headers.set("X-Content-Type-Options", "nosniff");
      headers.set(
          "Content-Security-Policy", "default-src 'self'; img-src data:; frame-ancestors 'none'");
      if (exchange.getRequestMethod().equals("HEAD")) {
        headers.set("Content-Length", Integer.toString(response.body().size()));
        exchange.sendResponseHeaders(response.status(), -1);
      } else {
        exchange.sendResponseHeaders(response.status(), response.body().size());
        OutputStream body = exchange.getResponseBody();
        body.write(response.body().toByteArray());
        body.flush(); // closing first reads what is left of the request, which may never come
      }
    }
  }

  /** Looks at who asks before anything else is read. */
  private ControlResponse response(HttpExchange exchange) throws IOException {
    Headers headers = exchange.getRequestHeaders();
    String method = exchange.getRequestMethod();
    Optional<String> refusal =
        hosts.refusal(method, headers.getFirst("Host"), headers.getFirst("Origin"));
    if (refusal.isPresent()) {
      return ControlResponse.error(403, refusal.get());
    }
    InputStream sent = exchange.getRequestBody();
    byte[] body = sent.readNBytes(LONGEST_BODY + 1);
    if (body.length > LONGEST_BODY) {
      sent.transferTo(OutputStream.nullOutputStream()); // or else the response would get lost
      return ControlResponse.error(413, "the body must have at most " + LONGEST_BODY + " bytes");
    }
    String target = (method.equals("HEAD") ? "GET" : method) + " ";
    return answer(target + exchange.getRequestURI().getPath(), body);
  }

  private ControlResponse answer(String target, byte[] body) {
    try {
      return endpoints.respond(target, body);
    } catch (IllegalArgumentException | IllegalStateException e) {
      return ControlResponse.error(400, String.valueOf(e.getMessage()));
    } catch (RuntimeException | Error own) {
      return ControlResponse.error(500, "the control server itself failed: " + own);
    }
  }

  /** What there is. */
  interface Endpoints {

    /**
     * The response to a method and a path, such as {@code GET /api}.
     *
     * @throws IllegalArgumentException for a bad request
     * @throws IllegalStateException for one that cannot be met
     */
    ControlResponse respond(String target, byte[] body);
  }
}
