package dev.customersdk.core.internal.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customersdk.core.ApiCall;
import dev.customersdk.core.ApiException;
import dev.customersdk.core.RateLimit;
import dev.customersdk.core.RetryPolicy;
import dev.customersdk.core.internal.transport.Transport;
import dev.customersdk.fixtures.RawServer;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Unclear, unavailable for 30 seconds, a conflict: the call has lasted 30 seconds. */
class KeyedCreateTimingTest {

  private static final Instant CONFLICT = Instant.parse("2026-11-21T12:00:00Z");

  @AutoClose private final Transport transport = Transport.derivedFrom(null, null, null, true);

  @Test
  void theTimeSinceTheFirstAttemptBelongsToTheCallAndWhatWasBeforeDoesNot() {
    try (RawServer server = vendor()) {
      assertThat(create(server, CONFLICT.minusSeconds(32)).execute()).isEqualTo("read");
    }
    try (RawServer server = vendor()) {
      ApiCall<String> call = create(server, CONFLICT.minusSeconds(33));
      assertThatThrownBy(call::execute).isInstanceOf(ApiException.Conflict.class);
    }
  }

  @Test
  void aTurnAwaitedBetweenAttemptsBelongsToTheCallTooAndOneBeforeTheFirstDoesNot() {
    RateLimit everyFiveSeconds = (now, atMost) -> Duration.ofSeconds(5);
    try (RawServer server = vendor()) {
      ApiCall<String> call = create(server, CONFLICT.minusSeconds(37), () -> everyFiveSeconds);
      assertThat(call.execute()).isEqualTo("read");
    }
    try (RawServer server = vendor()) {
      ApiCall<String> call = create(server, CONFLICT.minusSeconds(38), () -> everyFiveSeconds);
      assertThatThrownBy(call::execute).isInstanceOf(ApiException.Conflict.class);
    }
  }

  private ApiCall<String> create(RawServer server, Instant createdTime) {
    return create(server, createdTime, null);
  }

  private ApiCall<String> create(
      RawServer server, Instant createdTime, @Nullable Supplier<RateLimit> rateLimit) {
    HttpEngine engine =
        Engines.at(
            server, RetryPolicy.defaults(), attempt -> {}, transport, new FakeTiming(), rateLimit);
    return new KeyedCreate<>(
        Engines.call(engine, Engines.keyedPost()),
        Engines.call(engine, Engines.get()),
        thing -> Optional.of(createdTime),
        failure -> false);
  }

  private static RawServer vendor() {
    return RawServer.start(
        reply -> reply.send(503, "", "Retry-After: 30"),
        reply -> reply.send(409, "{}", "Date: Sat, 21 Nov 2026 12:00:00 GMT"),
        reply -> reply.json(200, "{}"));
  }
}
