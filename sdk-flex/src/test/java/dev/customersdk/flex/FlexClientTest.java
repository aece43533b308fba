package dev.customersdk.flex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.core.Credentials;
import dev.customersdk.core.RequestOptions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The client itself: where it calls, and in which mode. */
class FlexClientTest {

  @ParameterizedTest
  @CsvSource({
    "fsk_test_abc, TEST",
    "fsk_abc, LIVE",
    "fsk_tester, LIVE",
    "FSK_TEST_abc, UNKNOWN",
    "sk_test_abc, UNKNOWN",
    "'', UNKNOWN",
    ", UNKNOWN"
  })
  void theModeIsReadFromThePrefixOfTheKey(String key, FlexMode mode) {
    assertThat(FlexMode.of(key)).isEqualTo(mode);
  }

  @Test
  void aClientKnowsTheModeOfItsKey() {
    assertThat(mode(FlexClient.builder().apiKey("fsk_abc"))).isEqualTo(FlexMode.LIVE);
    assertThat(mode(FlexClient.builder().environment(Map.of("FLEX_API_KEY", "fsk_test_abc"))))
        .isEqualTo(FlexMode.TEST);
  }

  @Test
  void theLastCredentialsDecide() {
    Credentials other = Credentials.bearer("fsk_abc");

    assertThat(mode(FlexClient.builder().apiKey("fsk_abc").credentials(other)))
        .isEqualTo(FlexMode.UNKNOWN);
    assertThat(mode(FlexClient.builder().credentials(other).apiKey("fsk_abc")))
        .isEqualTo(FlexMode.LIVE);
  }

  @Test
  void aDerivedClientHasTheModeUnlessItHasOtherCredentials() {
    RequestOptions header = RequestOptions.builder().header("X-Trace", "t1").build();
    RequestOptions other =
        RequestOptions.builder().credentials(Credentials.bearer("fsk_abc")).build();

    try (FlexClient flex = FlexClient.builder().apiKey("fsk_test_1").build()) {
      assertThat(flex.with(header).mode()).isEqualTo(FlexMode.TEST);
      assertThat(flex.with(other).mode()).isEqualTo(FlexMode.UNKNOWN);
      assertThat(flex.with(other).with(header).mode()).isEqualTo(FlexMode.UNKNOWN);
    }
  }

  @Test
  void withoutAnotherUrlFlexIsCalled() {
    try (FlexClient client = FlexClient.builder().apiKey("fsk_test_abc").build()) {
      assertThat(client.customers().prepare().get("fcus_1").preview().url())
          .isEqualTo("https://api.withflex.com/v1/customers/fcus_1");
    }
  }

  private static FlexMode mode(FlexClient.Builder builder) {
    try (FlexClient client = builder.build()) {
      return client.mode();
    }
  }
}
