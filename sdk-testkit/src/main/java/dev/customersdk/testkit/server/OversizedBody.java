package dev.customersdk.testkit.server;

import java.io.IOException;
import okio.BufferedSink;
import okio.ByteString;

/** JSON with white space after its first character, written without being held in memory. */
public record OversizedBody(long bytes) {

  private static final String BLANKS = " ".repeat(8192);

  public Reply reply(EmulatorResponse right) {
    return right.body().size() == 0 ? right.reply() : connection -> send(connection, right);
  }

  private void send(Connection connection, EmulatorResponse right) throws IOException {
    ByteString json = right.body();
    long padding = Math.max(0, bytes - json.size());
    BufferedSink sink = connection.begin(right, json.size() + padding);
    sink.write(json, 0, 1);
    for (long left = padding; left > 0; left -= BLANKS.length()) {
      sink.writeUtf8(BLANKS, 0, (int) Math.min(left, BLANKS.length()));
    }
    sink.write(json, 1, json.size() - 1).flush();
  }
}
