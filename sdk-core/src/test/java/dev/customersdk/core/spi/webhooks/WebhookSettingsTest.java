package dev.customersdk.core.spi.webhooks;

import static dev.customersdk.core.spi.webhooks.ProbeWebhooks.SECRET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customersdk.core.WebhookException.Reason;
import dev.customersdk.core.WebhookHeaders;
import dev.customersdk.fixtures.Serialised;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WebhookSettingsTest {

  private static final WebhookHeaders NONE = WebhookHeaders.of(Map.of());

  @SuppressWarnings({"NullAway", "DataFlowIssue"}) // that is the point
  static List<Arguments> refused() {
    ProbeWebhooks webhooks = ProbeWebhooks.builder().secret(SECRET).build();
    return List.of(
        argument("secret: must not be", settings -> settings.secret(null)),
        argument(
            "secret: must not be empty; is the variable set?", settings -> settings.secret("")),
        argument("secret: must not begin or end", settings -> settings.secret(SECRET + "\n")),
        argument("maxBodyBytes: ", settings -> settings.maxBodyBytes(0)),
        argument("maxBodyBytes: ", settings -> settings.maxBodyBytes(Integer.MAX_VALUE)),
        argument("tolerance: ", settings -> settings.tolerance(Duration.ZERO)),
        argument("tolerance: ", settings -> settings.tolerance(Duration.ofSeconds(-1))),
        argument("tolerance: ", settings -> settings.tolerance(null)),
        argument("clock: ", settings -> settings.clock(null)),
        argument("headers: ", settings -> webhooks.receive(null, new byte[0])),
        argument(
            "body: ",
            settings ->
                webhooks.receive(ProbeWebhooks.headers("1795953600", "c2ln"), (byte[]) null)));
  }

  private static Arguments argument(String message, Consumer<ProbeWebhooks.Builder> setting) {
    return Arguments.of(message, setting);
  }

  @ParameterizedTest
  @MethodSource
  void refused(String message, Consumer<ProbeWebhooks.Builder> setting) {
    assertThatThrownBy(() -> setting.accept(ProbeWebhooks.builder()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(message)
        .hasMessageNotContaining(SECRET);
  }

  @Test
  void theLargestBodyThatMayBeAllowedIsAllowed() throws Exception {
    ProbeWebhooks webhooks =
        ProbeWebhooks.builder().secret(SECRET).maxBodyBytes(Integer.MAX_VALUE - 1).build();

    assertThatThrownBy(
            () ->
                webhooks.receive(
                    ProbeWebhooks.headers("1795953600", "c2ln"), InputStream.nullInputStream()))
        .hasMessageContaining(Reason.WRONG_SIGNATURE.name());
  }

  @Test
  void withoutASecretNothingCanBeVerified() {
    assertThatThrownBy(() -> ProbeWebhooks.builder().build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("secret(…)");
  }

  @Test
  void nothingPrintsASecretOrASignature() {
    ProbeWebhooks.Builder builder = ProbeWebhooks.builder().secret(SECRET);

    assertThat(builder).hasToString("Builder[1 secret]");
    assertThat(builder.secret("another").build()).hasToString("ProbeWebhooks[2 secrets]");
    assertThat(new WebhookSignature(SECRET, Optional.empty(), SECRET, List.of()).toString())
        .doesNotContain(SECRET);
  }

  @Test
  void changingTheBuilderLaterChangesNothing() {
    ProbeWebhooks.Builder builder = ProbeWebhooks.builder().secret(SECRET);
    ProbeWebhooks webhooks = builder.build();

    builder.secret("another");

    assertThat(webhooks).hasToString("ProbeWebhooks[1 secret]");
  }

  @Test
  void aRefusalSurvivesSerialisation() {
    RuntimeException refusal =
        org.assertj.core.api.Assertions.catchThrowableOfType(
            RuntimeException.class, () -> SignatureHeaders.required(NONE, "x-signature"));

    assertThat((Throwable) Serialised.read(Serialised.bytes(refusal)))
        .hasMessage(refusal.getMessage())
        .extracting("reason")
        .isEqualTo(Reason.MISSING_HEADER);
  }
}
