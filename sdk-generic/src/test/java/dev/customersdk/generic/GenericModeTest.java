package dev.customersdk.generic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.customersdk.core.ApiCall;
import dev.customersdk.core.ApiException;
import dev.customersdk.core.Credentials;
import dev.customersdk.core.RateLimit;
import dev.customersdk.core.RequestOptions;
import dev.customersdk.core.RetryPolicy;
import dev.customersdk.testkit.Fault;
import dev.customersdk.testkit.GenericEmulator;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The mode of a key, and the limit that the vendor's page on rate limiting has for it. */
class GenericModeTest {

  private static final RequestOptions OTHER =
      RequestOptions.builder().credentials(Credentials.bearer("sk_live_2")).build();

  @AutoClose private final GenericEmulator emulator = GenericEmulator.start();

  @ParameterizedTest
  @CsvSource({
    "sk_test_abc, TEST",
    "sk_abc, LIVE",
    "sk_tester, LIVE",
    "SK_TEST_abc, UNKNOWN",
    "pk_abc, UNKNOWN",
    "'', UNKNOWN",
    ", UNKNOWN"
  })
  void isReadFromThePrefixOfTheKey(String key, GenericMode mode) {
    assertThat(GenericMode.of(key)).isEqualTo(mode);
  }

  @Test
  void isThatOfTheLastCredentials() {
    Credentials other = Credentials.bearer("sk_live_1");

    assertThat(mode(builder().apiKey("sk_live_1"))).isEqualTo(GenericMode.LIVE);
    assertThat(mode(builder().environment(Map.of("GENERIC_API_KEY", "sk_test_1"))))
        .isEqualTo(GenericMode.TEST);
    assertThat(mode(builder().apiKey("sk_live_1").credentials(other)))
        .isEqualTo(GenericMode.UNKNOWN);
    assertThat(mode(builder().credentials(other).apiKey("sk_live_1"))).isEqualTo(GenericMode.LIVE);
  }

  @Test
  void isKeptByADerivedClientUnlessItHasOtherCredentials() {
    RequestOptions header = RequestOptions.builder().header("X-Trace", "t1").build();

    try (GenericClient client = builder().apiKey("sk_test_1").build()) {
      assertThat(client.with(header).mode()).isEqualTo(GenericMode.TEST);
      assertThat(client.with(OTHER).mode()).isEqualTo(GenericMode.UNKNOWN);
      assertThat(client.with(OTHER).with(header).mode()).isEqualTo(GenericMode.UNKNOWN);
    }
  }

  @Test
  void decidesTheDocumentedLimitWhenTheClientIsBuilt() {
    GenericClient.Builder builder = builder().documentedRateLimit();

    assertLiveLimit(builder.apiKey("sk_live_1"));
    assertTestLimit(builder.environment(Map.of("GENERIC_API_KEY", "sk_test_1")));
    assertTestLimit(builder.credentials(Credentials.bearer("sk_live_1")));
  }

  @Test
  void decidesNoLimitUnlessThatIsTheLastWord() {
    AtomicInteger asked = new AtomicInteger();
    RateLimit counting =
        (nanoTime, atMost) -> {
          asked.incrementAndGet();
          return Duration.ZERO;
        };
    GenericClient.Builder builder = builder().apiKey("sk_test_1");

    assertThat(longestDelay(builder, 10)).isZero();
    assertThat(longestDelay(builder.documentedRateLimit().withoutRateLimit(), 10)).isZero();
    assertThat(longestDelay(builder.documentedRateLimit().rateLimit(() -> counting), 10)).isZero();
    assertThat(asked).hasValue(11);
    assertTestLimit(builder.documentedRateLimit());
    assertThat(asked).hasValue(11);
  }

  /** A live key's limit holds nobody back for longer; at most half a second is lost meanwhile. */
  private void assertLiveLimit(GenericClient.Builder builder) {
    assertThat(longestDelay(builder, 60)).isBetween(Duration.ofNanos(1), Duration.ofMillis(650));
  }

  private void assertTestLimit(GenericClient.Builder builder) {
    assertThat(longestDelay(builder, 10))
        .isBetween(Duration.ofMillis(150), Duration.ofMillis(1100));
  }

  /** Of calls at once behind a 429, which leaves a limit with nothing to give out at once. */
  private Duration longestDelay(GenericClient.Builder builder, int calls) {
    Queue<Duration> delays = new ConcurrentLinkedQueue<>();
    emulator.failNext(Fault.tooManyRequests());
    try (GenericClient client =
        builder.onAttempt(attempt -> delays.add(attempt.rateLimitDelay())).build()) {
      ApiCall<Customer> call = client.customers().prepare().get("1");
      assertThrows(ApiException.RateLimited.class, call::execute);
      Stream.generate(() -> call.executeAsync().exceptionally(refused -> null))
          .limit(calls)
          .toList()
          .forEach(CompletableFuture::join);
    }
    assertThat(delays).hasSize(calls + 1);
    return Collections.max(delays);
  }

  private GenericClient.Builder builder() {
    return GenericClient.builder().baseUrl(emulator.baseUrl()).retryPolicy(RetryPolicy.none());
  }

  private static GenericMode mode(GenericClient.Builder builder) {
    try (GenericClient client = builder.build()) {
      return client.mode();
    }
  }
}
