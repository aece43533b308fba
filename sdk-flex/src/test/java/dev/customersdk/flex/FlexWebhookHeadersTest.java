package dev.customersdk.flex;

import static dev.customersdk.core.WebhookException.Reason.MALFORMED_HEADER;
import static dev.customersdk.core.WebhookException.Reason.MISSING_HEADER;
import static dev.customersdk.core.WebhookException.Reason.OUTSIDE_TIME_WINDOW;
import static dev.customersdk.core.WebhookException.Reason.UNREADABLE_BODY;
import static dev.customersdk.core.WebhookException.Reason.WRONG_SIGNATURE;
import static dev.customersdk.flex.SignedDelivery.ID;
import static dev.customersdk.flex.SignedDelivery.SECRET;
import static dev.customersdk.flex.SignedDelivery.TIME;
import static dev.customersdk.flex.SignedDelivery.signature;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.customersdk.core.WebhookException;
import dev.customersdk.core.WebhookException.Reason;
import dev.customersdk.fixtures.Fixtures;
import dev.customersdk.fixtures.Printed;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FlexWebhookHeadersTest {

  private static final String EXAMPLE = Fixtures.text("webhook-event/delivered.json");

  private final FlexWebhooks webhooks = at(Long.parseLong(TIME), SECRET);

  /**
   * {@code (printf 'fevt_01J9XR8M3K7VZ8N2YB4WJ6T0RC.1781533800.'; cat delivered.json) | openssl
   * dgst -sha256 -mac HMAC -macopt hexkey:31f290f6bf06298aab4f08d43c3f082cf648a362da2da4b0 -binary
   * | base64}.
   */
  @Test
  void theSignatureIsThatOfOpenssl() {
    assertThat(signature(EXAMPLE)).isEqualTo("Qbg181avn4YtAYi8bz+hBY8XEhCt2aHnA3dZauUS2lQ=");
    assertThat(SignedDelivery.of(EXAMPLE).receivedBy(webhooks).id()).isEqualTo(ID);
  }

  /** The published example of the scheme is right, though its body is no event. */
  @ParameterizedTest
  @ValueSource(strings = {"webhook-", "svix-"})
  void theExampleOfStandardWebhooksIsVerified(String prefix) {
    FlexWebhooks then = at(1_614_265_330, "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    SignedDelivery example =
        SignedDelivery.withoutHeaders("{\"test\": 2432232314}")
            .with(prefix + "id", "msg_p5jXN8AQM9LWM0D4loKWxJek")
            .with(prefix + "timestamp", "1614265330")
            .with(prefix + "signature", "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");

    refused(UNREADABLE_BODY, then, example);
    refused(OUTSIDE_TIME_WINDOW, webhooks, example);
  }

  @ParameterizedTest
  @CsvSource({"webhook-,id,'v1,'", "svix-,id,'v1,'", "flex-,event-id,''", "flex-,event-id,'v1,'"})
  void eachGenerationIsRead(String prefix, String id, String version) {
    WebhookDelivery delivery =
        SignedDelivery.withoutHeaders(EXAMPLE)
            .with(prefix + id, ID)
            .with(prefix + "timestamp", TIME)
            .with(prefix + "signature", version + signature(EXAMPLE))
            .receivedBy(webhooks);

    assertThat(delivery.sentAt()).isEqualTo(Instant.ofEpochSecond(Long.parseLong(TIME)));
  }

  @Test
  void theNewestWholeGenerationCounts() {
    String wrong = "v1," + signature("{}");
    SignedDelivery halfANewer = SignedDelivery.of(EXAMPLE).with("webhook-signature", wrong);
    SignedDelivery older =
        SignedDelivery.of(EXAMPLE)
            .with("flex-event-id", ID)
            .with("flex-timestamp", TIME)
            .with("flex-signature", wrong);
    SignedDelivery newer =
        SignedDelivery.of(EXAMPLE)
            .with("webhook-id", ID)
            .with("webhook-timestamp", TIME)
            .with("webhook-signature", wrong);

    assertThat(halfANewer.receivedBy(webhooks)).isNotNull();
    assertThat(older.receivedBy(webhooks)).isNotNull();
    refused(WRONG_SIGNATURE, webhooks, newer);
  }

  /** Such as while the vendor tries another version of signatures in its newest headers. */
  @Test
  void aNewerGenerationWithoutAKnownVersionIsPassedOver() {
    SignedDelivery delivery =
        SignedDelivery.of(EXAMPLE)
            .with("webhook-id", ID)
            .with("webhook-timestamp", TIME)
            .with("webhook-signature", "v1a,AAAA v2,AAAA");

    assertThat(delivery.receivedBy(webhooks)).isNotNull();
    refused(MALFORMED_HEADER, webhooks, delivery.without("svix-id"));
  }

  @Test
  void whatIsMissingIsNamed() {
    SignedDelivery none = SignedDelivery.withoutHeaders(EXAMPLE);
    SignedDelivery half = SignedDelivery.of(EXAMPLE).without("svix-timestamp");

    assertThat(refused(MISSING_HEADER, webhooks, none)).hasMessageContaining("svix-id");
    assertThat(refused(MISSING_HEADER, webhooks, half)).hasMessageContaining("svix-timestamp");
  }

  @Test
  void oneOfSeveralSignaturesIsEnoughAndOtherVersionsAreNone() {
    String right = signature(EXAMPLE);

    for (String several :
        new String[] {
          "v1," + signature("{}") + " v1," + right, "v2,AAAA  v1," + right, "v1a,! " + right
        }) {
      assertThat(SignedDelivery.of(EXAMPLE).with("svix-signature", several).receivedBy(webhooks))
          .as(several)
          .isNotNull();
    }
    refused(
        MALFORMED_HEADER,
        webhooks,
        SignedDelivery.of(EXAMPLE).with("svix-signature", "v2," + right));
  }

  /** Or what is signed could be cut elsewhere. */
  @ParameterizedTest
  @ValueSource(strings = {"fevt_1.2", "fevt_1 2", "."})
  void anIdHasNoDot(String id) {
    refused(MALFORMED_HEADER, webhooks, SignedDelivery.of(EXAMPLE).with("svix-id", id));
  }

  @ParameterizedTest
  @CsvSource({"svix-id,fevt_2", "svix-timestamp,1781533801"})
  void idAndTimeAreSigned(String header, String other) {
    refused(WRONG_SIGNATURE, webhooks, SignedDelivery.of(EXAMPLE).with(header, other));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fwhsec_", "whsec_", ""})
  void aSecretMayHaveEitherPrefixOrNone(String prefix) {
    String secret = prefix + SECRET.substring("fwhsec_".length());

    assertThat(SignedDelivery.of(EXAMPLE).receivedBy(at(Long.parseLong(TIME), secret))).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"fwhsec_", "whsec_HuShHuSh!", "hwsec_HuShHuSh", "whsec_A"})
  void aSecretThatIsNoBase64IsRefused(String secret) {
    assertThatThrownBy(() -> FlexWebhooks.of(secret))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("secret: must be base64")
        .hasMessageNotContaining("HuSh")
        .hasNoCause();
  }

  private static FlexWebhooks at(long time, String secret) {
    return FlexWebhooks.builder()
        .secret("fwhsec_AAAA")
        .secret(secret)
        .clock(Clock.fixed(Instant.ofEpochSecond(time), ZoneOffset.UTC))
        .build();
  }

  private static WebhookException refused(
      Reason reason, FlexWebhooks webhooks, SignedDelivery delivery) {
    WebhookException refusal =
        catchThrowableOfType(WebhookException.class, () -> delivery.receivedBy(webhooks));
    assertThat(refusal.reason()).isEqualTo(reason);
    assertThat(Printed.text(refusal)).doesNotContain(ID, TIME, "john.doe");
    return refusal;
  }
}
