package dev.customersdk.core.spi.webhooks;

import static dev.customersdk.core.WebhookException.Reason.BODY_TOO_LARGE;
import static dev.customersdk.core.WebhookException.Reason.MALFORMED_HEADER;
import static dev.customersdk.core.WebhookException.Reason.MISSING_HEADER;
import static dev.customersdk.core.WebhookException.Reason.OUTSIDE_TIME_WINDOW;
import static dev.customersdk.core.WebhookException.Reason.UNREADABLE_BODY;
import static dev.customersdk.core.WebhookException.Reason.WRONG_SIGNATURE;
import static dev.customersdk.core.spi.webhooks.ProbeWebhooks.SECRET;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.customersdk.core.WebhookException;
import dev.customersdk.core.WebhookException.Reason;
import dev.customersdk.fixtures.Printed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for the webhooks of every vendor. */
class WebhooksTest {

  private static final Instant NOW = Instant.parse("2026-11-29T12:00:00Z");
  private static final String TIME = Long.toString(NOW.getEpochSecond());
  private static final byte[] BODY = "{\"id\":\"HuShHuSh\"}".getBytes(UTF_8);

  private final ProbeWebhooks webhooks = settings().secret(SECRET).build();

  private static ProbeWebhooks.Builder settings() {
    return ProbeWebhooks.builder().clock(Clock.fixed(NOW, ZoneOffset.UTC));
  }

  @Test
  void aBodyThatIsSignedIsRead() {
    assertThat(received(webhooks, TIME, BODY)).isEqualTo(Map.of("id", "HuShHuSh"));
  }

  @Test
  void eachOfSeveralSecretsCounts() {
    ProbeWebhooks rotating = settings().secret("the-new-one").secret(SECRET).build();

    assertThat(received(rotating, TIME, BODY)).isNotEmpty();
    assertThat(
            rotating.receive(
                ProbeWebhooks.headers(TIME, ProbeWebhooks.sign("the-new-one", TIME, BODY)), BODY))
        .isNotEmpty();
  }

  @Test
  void oneOfSeveralSignaturesIsEnoughWhereverItStands() {
    String right = ProbeWebhooks.sign(SECRET, TIME, BODY);
    String wrong = ProbeWebhooks.sign("another", TIME, BODY);

    for (String signatures : new String[] {right + " " + wrong, wrong + " ?? " + right}) {
      assertThat(webhooks.receive(ProbeWebhooks.headers(TIME, signatures), BODY)).isNotEmpty();
    }
  }

  @Test
  void anotherSecretBodyOrTimeIsAWrongSignature() {
    String right = ProbeWebhooks.sign(SECRET, TIME, BODY);
    byte[] reformatted = "{ \"id\":\"HuShHuSh\"}".getBytes(UTF_8);
    String later = Long.toString(NOW.getEpochSecond() + 1);
    String cut = right.substring(0, 20);

    refused(WRONG_SIGNATURE, webhooks, TIME, ProbeWebhooks.sign("another", TIME, BODY), BODY);
    refused(WRONG_SIGNATURE, webhooks, TIME, right, reformatted);
    refused(WRONG_SIGNATURE, webhooks, later, right, BODY);
    refused(WRONG_SIGNATURE, webhooks, TIME, cut, BODY);
    refused(WRONG_SIGNATURE, webhooks, TIME, right, new byte[0]);
  }

  @Test
  void anyBitOfASignatureCounts() {
    byte[] right = Base64.getDecoder().decode(ProbeWebhooks.sign(SECRET, TIME, BODY));
    for (int bit = 0; bit < right.length * 8; bit++) {
      byte[] flipped = right.clone();
      flipped[bit / 8] ^= (byte) (1 << bit % 8);
      refused(WRONG_SIGNATURE, webhooks, TIME, Base64.getEncoder().encodeToString(flipped), BODY);
    }
  }

  @Test
  void aMissingOrBlankHeaderIsNamed() {
    assertThat(refused(MISSING_HEADER, webhooks, " ", "c2lnbmF0dXJl", BODY))
        .hasMessageContaining("time");
    assertThat(refused(MISSING_HEADER, webhooks, TIME, "", BODY)).hasMessageContaining("signature");
  }

  @ParameterizedTest
  @ValueSource(strings = {"HuShHuSh", "-1", "12345678901234", "1.5", "+1", "2026-11-29", "١٢٣"})
  void aMalformedTimeIsNoTime(String time) {
    refused(MALFORMED_HEADER, webhooks, time, "c2lnbmF0dXJl", BODY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"HuShHuSh!", "===", "%", "?? ??"})
  void aMalformedSignatureIsNone(String signature) {
    refused(MALFORMED_HEADER, webhooks, TIME, signature, BODY);
  }

  @ParameterizedTest
  @CsvSource({"-301,false", "-300,true", "0,true", "300,true", "301,false"})
  void theWindowHasTwoSidesOfFiveMinutes(long seconds, boolean inside) {
    String time = Long.toString(NOW.getEpochSecond() + seconds);
    if (inside) {
      assertThat(received(webhooks, time, BODY)).isNotEmpty();
    } else {
      refused(OUTSIDE_TIME_WINDOW, webhooks, time, ProbeWebhooks.sign(SECRET, time, BODY), BODY);
    }
  }

  @Test
  void theWindowCanBeSet() {
    ProbeWebhooks strict = settings().secret(SECRET).tolerance(Duration.ofSeconds(2)).build();
    String time = Long.toString(NOW.getEpochSecond() - 3);

    assertThat(received(strict, Long.toString(NOW.getEpochSecond() - 2), BODY)).isNotEmpty();
    refused(OUTSIDE_TIME_WINDOW, strict, time, ProbeWebhooks.sign(SECRET, time, BODY), BODY);
  }

  /** A time that nobody signed says nothing, and must not be answered as if it did. */
  @Test
  void theSignatureIsLookedAtBeforeTheTime() {
    refused(WRONG_SIGNATURE, webhooks, "1", "c2lnbmF0dXJl", BODY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-29T12:00:00Z", "2026-11-29T12:00:00.000001Z", "1796040000000"})
  void otherFormsOfTimesAreRead(String time) {
    assertThat(NOW.getEpochSecond()).isEqualTo(1_795_953_600L);
    String inWindow = time.replace("1796040000000", Long.toString(NOW.toEpochMilli()));

    assertThat(received(webhooks, inWindow, BODY)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "[]", "7", "null", "{\"HuShHuSh\"", "{} HuShHuSh", "{}{}", "\u00ff{}"})
  void whatIsSignedAndNoEventIsUnreadable(String text) {
    byte[] body = text.getBytes(ISO_8859_1);

    refused(UNREADABLE_BODY, webhooks, TIME, ProbeWebhooks.sign(SECRET, TIME, body), body);
  }

  @Test
  void jsonThatNeverEndsToNestIsUnreadable() {
    byte[] body = ("{\"a\":" + "[".repeat(100_000)).getBytes(UTF_8);

    refused(UNREADABLE_BODY, webhooks, TIME, ProbeWebhooks.sign(SECRET, TIME, body), body);
  }

  @Test
  void aBodyMayBeAsLargeAsItMayAndNotLarger() {
    ProbeWebhooks small = settings().secret(SECRET).maxBodyBytes(BODY.length).build();
    byte[] larger = new String(BODY, UTF_8).concat(" ").getBytes(UTF_8);

    assertThat(received(small, TIME, BODY)).isNotEmpty();
    refused(BODY_TOO_LARGE, small, TIME, ProbeWebhooks.sign(SECRET, TIME, larger), larger);
  }

  private static Map<String, Object> received(ProbeWebhooks webhooks, String time, byte[] body) {
    return webhooks.receive(
        ProbeWebhooks.headers(time, ProbeWebhooks.sign(SECRET, time, body)), body);
  }

  private static WebhookException refused(
      Reason reason, ProbeWebhooks webhooks, String time, String signature, byte[] body) {
    WebhookException refusal =
        catchThrowableOfType(
            WebhookException.class,
            () -> webhooks.receive(ProbeWebhooks.headers(time, signature), body));
    assertThat(refusal.reason()).isEqualTo(reason);
    assertThat(Printed.text(refusal))
        .contains(reason.name())
        .doesNotContain("HuShHuSh")
        .doesNotContain(TIME);
    return refusal;
  }
}
