package dev.customersdk.testkit.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import okhttp3.Headers;
import okio.ByteString;
import org.junit.jupiter.api.Test;

/** What is kept of large requests, where somebody said how many to keep. */
class RecordingBytesTest {

  private static final ByteString LARGE = ByteString.of(new byte[20 << 20]);

  @Test
  void isBoundedByItsSizeToo() {
    Recording recording = new Recording(100);
    add(recording, 5);
    assertThat(recording.requests()).hasSize(3); // 64 MB
    assertThat(recording.count()).isEqualTo(5);

    recording.clear();
    add(recording, 3);
    assertThat(recording.requests()).hasSize(3);
  }

  @Test
  void isAllOfItOtherwise() {
    Recording recording = new Recording(Integer.MAX_VALUE);
    add(recording, 5);
    assertThat(recording.requests()).hasSize(5);
  }

  private static void add(Recording recording, int number) {
    for (int i = 0; i < number; i++) {
      EmulatorRequest request = new EmulatorRequest("POST", "/", "", Headers.of(), LARGE);
      recording.add(new ReceivedRequest(request, Instant.EPOCH));
    }
  }
}
