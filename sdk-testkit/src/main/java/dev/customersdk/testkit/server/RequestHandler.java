package dev.customersdk.testkit.server;

import java.time.Clock;
import java.time.Instant;
import okhttp3.Headers;

/** Records each request, then lets its fault decide what becomes of it. */
record RequestHandler(ApiKey key, Clock clock, Backend backend, Recording recording) {

  Reply reply(EmulatorRequest request, FaultEffect fault) {
    ReceivedRequest received = recording.add(new ReceivedRequest(request, now()));
    try {
      backend.received(request);
      Headers date = new Headers.Builder().set("Date", clock.instant()).build();
      Reply reply = fault.response().apply(new Exchange(request, key, backend));
      return connection -> reply.send(connection.responding(received, date));
    } catch (RuntimeException | Error own) {
      return connection -> {
        EmulatorResponse.ownFault(own).reply().send(connection.responding(received, Headers.of()));
      };
    }
  }

  private Instant now() {
    try {
      return clock.instant();
    } catch (RuntimeException | Error own) {
      return Instant.now(); // the response will tell
    }
  }
}
