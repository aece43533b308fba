package dev.customersdk.core.internal.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import okhttp3.Headers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|PT0S",
        "120|PT2M",
        "0.25|PT0.25S",
        "999999999|PT277777H46M39S",
        "0000000000000120|PT2M",
        "0.12345678901234|PT0.123456789S",
        "Thu, 01 Jan 2026 00:01:00 GMT|PT1M",
        "Thursday, 01-Jan-26 00:01:00 GMT|PT1M",
        "Thu Jan  1 00:01:00 2026|PT1M",
        "Wed, 31 Dec 2025 23:59:00 GMT|PT0S"
      })
  void readsSecondsAndDates(String header, Duration wait) {
    assertThat(parse(header)).contains(wait);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-5", "NaN", "Infinity", "1e9", "soon", ".5", "5.", "", "1 s"})
  void ignoresWhatItCannotRead(String header) {
    assertThat(parse(header)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1000000000",
        "9999999999999",
        "9999999999999999999999999999999.5",
        "Fri, 31 Dec 9999 23:59:59 GMT"
      })
  void whatIsLongerThanAnybodyHasCanStillBeCounted(String header) {
    assertThat(parse(header).orElseThrow().toNanos())
        .isGreaterThanOrEqualTo(TimeUnit.DAYS.toNanos(10_000));
  }

  @Test
  void isEmptyWithoutTheHeader() {
    assertThat(parse(Headers.of())).isEmpty();
  }

  private static Optional<Duration> parse(String header) {
    return parse(Headers.of("Retry-After", header));
  }

  private static Optional<Duration> parse(Headers headers) {
    return new BufferedResponse(503, headers, new BodyBytes(), false, null, null).retryAfter(NOW);
  }
}
