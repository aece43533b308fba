package dev.customersdk.testkit.vendor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RateLimitTest {

  private static final Duration SECOND = Duration.ofSeconds(1);

  private final RateLimit limit = new RateLimit(2, SECOND);
  private final RateLimit blocking = RateLimit.blocking(2, SECOND);

  @Test
  void theWindowMovesWithTheClock() {
    assertThat(delays(limit, 0, 400, 500, 999, 1_000, 1_000))
        .containsExactly(0L, 0L, 500L, 1L, 0L, 400L);
  }

  @Test
  void whatWasRejectedDoesNotCount() {
    assertThat(delays(limit, 0, 0, 0, 0, 0, 1_000, 1_000, 1_000))
        .containsExactly(0L, 0L, 1_000L, 1_000L, 1_000L, 0L, 0L, 1_000L);
  }

  @Test
  void blocksUntilTheAnnouncedDelayIsOver() {
    assertThat(delays(blocking, 0, 0, 500, 1_499, 1_500, 1_500, 1_500))
        .as("rounded up; blocked although there is room")
        .containsExactly(0L, 0L, 1_000L, 1L, 0L, 0L, 1_000L);
  }

  @Test
  void impossibleLimits() {
    assertThatIllegalArgumentException().isThrownBy(() -> new RateLimit(0, SECOND));
    assertThatIllegalArgumentException().isThrownBy(() -> new RateLimit(1, Duration.ZERO));
    assertThatIllegalArgumentException().isThrownBy(() -> new RateLimit(1, SECOND.negated()));
  }

  /** What requests at these milliseconds are told to wait; zero for those admitted. */
  private static List<Long> delays(RateLimit limit, int... millis) {
    return IntStream.of(millis)
        .mapToObj(at -> limit.admit(Instant.ofEpochMilli(at)).map(Duration::toMillis).orElse(0L))
        .toList();
  }
}
