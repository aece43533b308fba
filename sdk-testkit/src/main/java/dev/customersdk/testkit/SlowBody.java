package dev.customersdk.testkit;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;

/** Trickles a body in pieces of equal size with equal pauses between them. */
record SlowBody(long nanos) {

  private static final long PIECES = 10;

  static SlowBody over(Duration duration) {
    if (duration.isNegative() || duration.isZero()) {
      throw new IllegalArgumentException("duration must be positive");
    }
    return new SlowBody(duration.toNanos());
  }

  MockResponse respond(Answer answer) {
    MockResponse.Builder response = answer.toResponse();
    long size = answer.body().size();
    long piece = (size + PIECES - 1) / PIECES;
    if (size <= piece) { // nothing to pause between
      return response.bodyDelay(nanos, TimeUnit.NANOSECONDS).build();
    }
    long pauses = (size + piece - 1) / piece - 1;
    return response.throttleBody(piece, Math.max(1, nanos / pauses), TimeUnit.NANOSECONDS).build();
  }
}
