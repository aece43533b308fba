package dev.customersdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.customersdk.core.probe.Probe;
import dev.customersdk.core.spi.RetrySafety;
import dev.customersdk.fixtures.Mode;
import dev.customersdk.fixtures.RawServer;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Waits that are longer than anybody has, and what is not waited for at all. */
class RetryWaitTest {

  private static final Duration FOREVER = Duration.ofSeconds(Long.MAX_VALUE);
  private static final Duration NONE = Duration.ofMillis(1);

  @ParameterizedTest
  @EnumSource
  void aWaitOfAnyLengthOrFormIsOnTheExceptionAndTheVendorIsLeftAlone(Mode mode) throws IOException {
    List<String> waits =
        List.of(
            "9999999999",
            "99999999999999999999999999999999",
            "Friday, 06-Nov-43 08:49:37 GMT",
            "Fri Nov  6 08:49:37 2043");
    for (String wait : waits) {
      try (RawServer server =
              RawServer.start(
                  (number, request, reply) -> reply.send(429, "{}", "Retry-After: " + wait));
          Probe probe = Probe.at(server.url()).build()) {
        var failure =
            catchThrowableOfType(
                ApiException.RateLimited.class, () -> mode.run(probe.post(RetrySafety.ONCE)));
        assertThat(server.requests()).as(wait).hasSize(1);
        assertThat(failure.retryAfter().orElseThrow().toMillis())
            .isGreaterThan(Duration.ofDays(365).toMillis());
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void aPolicyWithEndlessDelaysSaturates(Mode mode) throws IOException {
    try (RawServer server =
            RawServer.start(
                (number, request, reply) -> reply.json(number == 2 ? 200 : 503, "{\"id\":\"1\"}"));
        Probe endless = with(server, RetryPolicy.defaults().withDelays(FOREVER, FOREVER));
        Probe bounded = with(server, RetryPolicy.defaults().withDelays(FOREVER, NONE))) {
      assertThatThrownBy(() -> mode.run(endless.get("1")))
          .isInstanceOf(ApiException.ServerError.class);
      assertThat(server.requests()).hasSize(1);
      assertThat(mode.run(bounded.get("1")).id()).isEqualTo("1");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aReadIsRetriedAfter500AndAWriteNever(Mode mode) throws IOException {
    RetryPolicy allowing = RetryPolicy.defaults().withDelays(NONE, NONE).retryIdempotentWrites();
    try (RawServer server =
            RawServer.start(
                (number, request, reply) -> reply.json(number == 2 ? 200 : 500, "{\"id\":\"1\"}"));
        Probe probe = with(server, allowing)) {
      assertThat(mode.runRaw(probe.get("1")).attempts()).hasSize(2);
      for (RetrySafety safety : List.of(RetrySafety.ONCE, RetrySafety.IDEMPOTENT)) {
        assertThatThrownBy(() -> mode.run(probe.post(safety)))
            .isInstanceOf(ApiException.ServerError.class);
      }
      assertThatThrownBy(() -> mode.run(probe.create("1")))
          .isInstanceOf(ApiException.ServerError.class);
      assertThat(server.requests()).hasSize(2 + 3);
    }
  }

  @Test
  @SuppressWarnings({"NullAway", "DataFlowIssue"})
  void noPolicyIsRefusedAtOnce() {
    assertThatThrownBy(() -> Probe.builder().retryPolicy(null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("retryPolicy: must not be null");
    assertThatThrownBy(() -> RequestOptions.builder().retryPolicy(null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("retryPolicy: must not be null");
    assertThatThrownBy(() -> RetryPolicy.defaults().withDelays(null, NONE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must not be null");
  }

  private static Probe with(RawServer server, RetryPolicy policy) {
    return Probe.at(server.url()).retryPolicy(policy).build();
  }
}
