package dev.customersdk.core.spi.webhooks;

import static dev.customersdk.core.spi.webhooks.ProbeWebhooks.SECRET;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.customersdk.core.WebhookException;
import dev.customersdk.core.WebhookException.Reason;
import dev.customersdk.core.WebhookHeaders;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Bodies as frameworks give them. */
class WebhookStreamsTest {

  private static final String TIME = "1795953600";

  private final ProbeWebhooks webhooks =
      ProbeWebhooks.builder()
          .secret(SECRET)
          .maxBodyBytes(1000)
          .clock(Clock.fixed(Instant.ofEpochSecond(1_795_953_600), ZoneOffset.UTC))
          .build();

  @Test
  void aStreamIsReadLikeItsBytes() throws Exception {
    byte[] body = "{\"id\":\"1\"}".getBytes(UTF_8);

    assertThat(
            webhooks.receive(
                ProbeWebhooks.headers(TIME, ProbeWebhooks.sign(SECRET, TIME, body)),
                new ByteArrayInputStream(body)))
        .containsEntry("id", "1");
  }

  @Test
  void aStreamWithoutEndIsReadAsFarAsABodyMayGo() {
    Endless endless = new Endless();

    assertThat(refused(ProbeWebhooks.headers(TIME, "c2ln"), endless))
        .isEqualTo(Reason.BODY_TOO_LARGE);
    assertThat(endless.read).isEqualTo(1001);
  }

  @Test
  void nothingIsReadOfWhatHasNoSignature() {
    Endless endless = new Endless();

    assertThat(refused(WebhookHeaders.of(Map.of()), endless)).isEqualTo(Reason.MISSING_HEADER);
    assertThat(endless.read).isZero();
  }

  @Test
  void aStreamThatBreaksOffIsTheFrameworksBusiness() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("reset");
          }

          @Override
          public int read(byte[] buffer, int start, int length) throws IOException {
            throw new IOException("reset");
          }
        };

    assertThatThrownBy(() -> webhooks.receive(ProbeWebhooks.headers(TIME, "c2ln"), broken))
        .isExactlyInstanceOf(IOException.class);
  }

  private Reason refused(WebhookHeaders headers, InputStream body) {
    return catchThrowableOfType(WebhookException.class, () -> webhooks.receive(headers, body))
        .reason();
  }

  private static final class Endless extends InputStream {

    private int read;

    @Override
    public int read() {
      read++;
      return ' ';
    }

    @Override
    public int read(byte[] buffer, int start, int length) {
      Arrays.fill(buffer, start, start + length, (byte) ' ');
      read += length;
      return length;
    }
  }
}
