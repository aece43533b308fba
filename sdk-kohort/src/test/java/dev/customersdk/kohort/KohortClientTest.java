package dev.customersdk.kohort;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.core.Credentials;
import dev.customersdk.core.RequestOptions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The client itself: where it calls, and in which mode. */
class KohortClientTest {

  @ParameterizedTest
  @CsvSource({
    "sk_test, TEST",
    "sk_test_12345, TEST",
    "sk_live_12345, LIVE",
    "sk_live, LIVE",
    "SK_TEST_12345, UNKNOWN",
    "sk_12345, UNKNOWN",
    "fsk_test_12345, UNKNOWN",
    "'', UNKNOWN",
    ", UNKNOWN"
  })
  void theModeIsReadFromThePrefixOfTheKey(String key, KohortMode mode) {
    assertThat(KohortMode.of(key)).isEqualTo(mode);
  }

  @Test
  void aClientKnowsTheModeOfItsKey() {
    assertThat(mode(KohortClient.builder().apiKey("sk_live_12345"))).isEqualTo(KohortMode.LIVE);
    assertThat(mode(KohortClient.builder().environment(Map.of("KOHORT_API_KEY", "sk_test_12345"))))
        .isEqualTo(KohortMode.TEST);
  }

  @Test
  void theLastCredentialsDecide() {
    Credentials other = Credentials.bearer("sk_live_12345");

    assertThat(mode(KohortClient.builder().apiKey("sk_live_12345").credentials(other)))
        .isEqualTo(KohortMode.UNKNOWN);
    assertThat(mode(KohortClient.builder().credentials(other).apiKey("sk_live_12345")))
        .isEqualTo(KohortMode.LIVE);
  }

  @Test
  void aDerivedClientHasTheModeUnlessItHasOtherCredentials() {
    RequestOptions header = RequestOptions.builder().header("X-Trace", "t1").build();
    RequestOptions other =
        RequestOptions.builder().credentials(Credentials.bearer("sk_live_12345")).build();

    try (KohortClient kohort = KohortClient.builder().apiKey("sk_test_1").build()) {
      assertThat(kohort.with(header).mode()).isEqualTo(KohortMode.TEST);
      assertThat(kohort.with(other).mode()).isEqualTo(KohortMode.UNKNOWN);
      assertThat(kohort.with(other).with(header).mode()).isEqualTo(KohortMode.UNKNOWN);
    }
  }

  @Test
  void withoutAnotherUrlKohortIsCalled() {
    try (KohortClient client = KohortClient.builder().apiKey("sk").build()) {
      assertThat(client.customers().prepare().get("1").preview().url())
          .isEqualTo("https://api.kohortpay.com/customers/1");
    }
  }

  private static KohortMode mode(KohortClient.Builder builder) {
    try (KohortClient client = builder.build()) {
      return client.mode();
    }
  }
}
