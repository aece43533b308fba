package dev.customersdk.testkit.server;

import java.io.IOException;
import java.time.Duration;
import okio.BufferedSink;
import okio.ByteString;

/** Trickles a body in pieces of equal size with equal delays between them. */
public record SlowBody(long nanos) {

  private static final int PIECES = 10;

  public static SlowBody over(Duration duration) {
    if (duration.isNegative() || duration.isZero()) {
      throw new IllegalArgumentException("duration must be positive");
    }
    return new SlowBody(duration.toNanos());
  }

  public Reply reply(EmulatorResponse right) {
    return connection -> send(connection, right);
  }

  private void send(Connection connection, EmulatorResponse right) throws IOException {
    ByteString body = right.body();
    BufferedSink sink = connection.begin(right, body.size());
    int piece = Math.max(1, (body.size() + PIECES - 1) / PIECES);
    long delays = Math.max(1, (body.size() - 1) / piece);
    for (int sent = 0; sent < body.size(); sent += piece) {
      if (sent > 0 || body.size() <= piece) {
        connection.pause(nanos / delays);
      }
      sink.write(body, sent, Math.min(piece, body.size() - sent)).flush();
    }
  }
}
