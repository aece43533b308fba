package dev.customersdk.testkit.server;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import mockwebserver3.MockResponse;

/** Records each request, then lets its fault decide what becomes of it. */
final class RequestHandler {

  private final List<EmulatorRequest> received = new ArrayList<>(); // its own lock
  private final ApiKey key;
  private final Clock clock;
  private final Backend backend;

  RequestHandler(ApiKey key, Clock clock, Backend backend) {
    this.key = key;
    this.clock = clock;
    this.backend = backend;
  }

  MockResponse handle(EmulatorRequest request, ServedSocket socket) {
    FaultEffect fault = socket.takeFault();
    synchronized (received) {
      received.add(request);
    }
    return dated(fault.response().apply(new Exchange(request, key, backend, socket)));
  }

  List<EmulatorRequest> requests() {
    synchronized (received) {
      return List.copyOf(received);
    }
  }

  int count() {
    synchronized (received) {
      return received.size();
    }
  }

  void clear() {
    synchronized (received) {
      received.clear();
    }
  }

  /** As every HTTP server with a clock does it. */
  private MockResponse dated(MockResponse response) {
    return response
        .newBuilder()
        .headers(response.getHeaders().newBuilder().set("Date", clock.instant()).build())
        .build();
  }
}
