package dev.customersdk.testkit.server;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import okhttp3.Headers;

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

  Reply reply(EmulatorRequest request, FaultEffect fault) {
    synchronized (received) {
      received.add(request);
    }
    try {
      Headers date = new Headers.Builder().set("Date", clock.instant()).build();
      Reply reply = fault.response().apply(new Exchange(request, key, backend));
      return connection -> reply.send(connection.with(date));
    } catch (RuntimeException | Error own) {
      return EmulatorResponse.ownFault(own).reply();
    }
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
}
