package dev.customersdk.testkit;

import java.util.ArrayList;
import java.util.List;
import mockwebserver3.MockResponse;

/** Writes each request down, then lets its fault decide what becomes of it. */
final class Reception {

  private final List<RecordedRequest> received = new ArrayList<>(); // its own lock
  private final BearerKey key;
  private final Backend backend;

  Reception(BearerKey key, Backend backend) {
    this.key = key;
    this.backend = backend;
  }

  MockResponse receive(RecordedRequest request, ServedSocket socket) {
    Fault fault = socket.takeFault();
    synchronized (received) {
      received.add(request);
    }
    return fault.respond(new Exchange(request, key, backend, socket));
  }

  List<RecordedRequest> requests() {
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
