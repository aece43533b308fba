package dev.customersdk.testkit.server;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;

/** Trickles a body in pieces of equal size with equal delays between them. */
public record SlowBody(long nanos) {

  private static final long PIECES = 10;

  public static SlowBody over(Duration duration) {
    if (duration.isNegative() || duration.isZero()) {
      throw new IllegalArgumentException("duration must be positive");
    }
    return new SlowBody(duration.toNanos());
  }

  public MockResponse respond(EmulatorResponse right) {
    MockResponse.Builder response = right.toMock();
    long size = right.body().size();
    long piece = (size + PIECES - 1) / PIECES;
    if (size <= piece) { // one piece
      return response.bodyDelay(nanos, TimeUnit.NANOSECONDS).build();
    }
    long delays = (size + piece - 1) / piece - 1;
    return response.throttleBody(piece, Math.max(1, nanos / delays), TimeUnit.NANOSECONDS).build();
  }
}
