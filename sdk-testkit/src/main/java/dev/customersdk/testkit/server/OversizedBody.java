package dev.customersdk.testkit.server;

import java.io.IOException;
import mockwebserver3.MockResponse;
import mockwebserver3.MockResponseBody;
import okio.BufferedSink;
import okio.ByteString;

/** JSON with white space after its first character, written without being held in memory. */
public record OversizedBody(ByteString json, long padding) implements MockResponseBody {

  private static final String BLANKS = " ".repeat(8192);

  public static MockResponse respond(EmulatorResponse right, long bytes) {
    MockResponse.Builder response = right.toMock();
    ByteString json = right.body();
    if (json.size() == 0) {
      return response.build(); // nothing to blow up
    }
    return response.body(new OversizedBody(json, Math.max(0, bytes - json.size()))).build();
  }

  @Override
  public long getContentLength() {
    return json.size() + padding;
  }

  @Override
  public void writeTo(BufferedSink sink) throws IOException {
    sink.write(json.substring(0, 1));
    for (long left = padding; left > 0; left -= BLANKS.length()) {
      sink.writeUtf8(BLANKS, 0, (int) Math.min(left, BLANKS.length()));
    }
    sink.write(json.substring(1));
  }
}
