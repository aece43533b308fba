package dev.customersdk.core.credentials;

import dev.customersdk.fixtures.RawReply;
import dev.customersdk.fixtures.RawRequest;
import dev.customersdk.fixtures.RawServer;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A vendor that takes an old token back once so many calls have arrived with it, all together. */
final class RotatingVendor implements AutoCloseable {

  static final String OLD = "old";

  private final CountDownLatch together;
  private final CountDownLatch revoked = new CountDownLatch(1);
  private final RawServer server = RawServer.start(this::handle);

  RotatingVendor(int calls) {
    this.together = new CountDownLatch(calls);
  }

  /** Refuses old tokens; says when the first request has come, and holds its response back. */
  static RawServer.Handler holdingTheFirst(CountDownLatch arrived, CountDownLatch answer) {
    return (number, request, reply) -> {
      if (number == 1) {
        arrived.countDown();
        await(answer);
      }
      reply.json(token(request).equals(OLD) ? 401 : 200, "{\"id\":\"1\"}");
    };
  }

  private void handle(int number, RawRequest request, RawReply reply) throws IOException {
    if (!token(request).startsWith(OLD)) {
      reply.json(200, "{\"id\":\"1\"}");
      return;
    }
    together.countDown();
    await(together);
    revoked.countDown();
    reply.json(401, "{}");
  }

  /** Whether nobody should be given the old token any more. */
  boolean hasRevoked() {
    return revoked.getCount() == 0;
  }

  String url() {
    return server.url();
  }

  /** The tokens that arrived, in order. */
  List<String> tokens() {
    return server.requests().stream().map(RotatingVendor::token).toList();
  }

  /** The requests that arrived, in order. */
  List<RawRequest> requests() {
    return server.requests();
  }

  static String token(RawRequest request) {
    return request.header("Authorization").orElse("").replace("Bearer ", "");
  }

  /** Waits for what has to come within seconds. */
  static void await(CountDownLatch latch) {
    try {
      if (!latch.await(10, TimeUnit.SECONDS)) {
        throw new AssertionError("it did not come");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
