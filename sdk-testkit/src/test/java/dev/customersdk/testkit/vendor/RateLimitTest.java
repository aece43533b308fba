package dev.customersdk.testkit.vendor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RateLimitTest {

  private static final Duration SECOND = Duration.ofSeconds(1);

  private Instant now = Instant.parse("2021-07-22T00:00:00Z");
  private final RateLimit limit = new RateLimit(2, SECOND);

  @Test
  void admitsSoManyWithinTheWindow() {
    assertThat(limit.admit(now)).isEmpty();
    now = now.plus(Duration.ofMillis(400));
    assertThat(limit.admit(now)).isEmpty();
    now = now.plus(Duration.ofMillis(100));

    assertThat(limit.admit(now)).contains(Duration.ofMillis(500));
  }

  @Test
  void theWindowMovesWithTheClock() {
    limit.admit(now);
    now = now.plus(Duration.ofMillis(400));
    limit.admit(now);
    now = now.plus(Duration.ofMillis(599));
    assertThat(limit.admit(now)).contains(Duration.ofMillis(1));
    now = now.plus(Duration.ofMillis(1));

    assertThat(limit.admit(now)).isEmpty();
    assertThat(limit.admit(now)).contains(Duration.ofMillis(400));
  }

  @Test
  void whatWasRejectedDoesNotCount() {
    for (int i = 0; i < 9; i++) {
      limit.admit(now);
    }
    now = now.plus(SECOND);

    assertThat(limit.admit(now)).isEmpty();
    assertThat(limit.admit(now)).isEmpty();
    assertThat(limit.admit(now)).contains(SECOND);
  }

  @Test
  void clearForgets() {
    limit.admit(now);
    limit.admit(now);
    limit.clear();

    assertThat(limit.admit(now)).isEmpty();
  }

  @Test
  void blocksUntilTheAnnouncedDelayIsOver() {
    RateLimit blocking = RateLimit.blocking(2, SECOND);
    blocking.admit(now);
    blocking.admit(now);
    now = now.plus(Duration.ofMillis(500));
    assertThat(blocking.admit(now)).as("rounded up").contains(SECOND);
    now = now.plus(Duration.ofMillis(999));
    assertThat(blocking.admit(now)).as("room, but blocked").contains(Duration.ofMillis(1));
    now = now.plus(Duration.ofMillis(1));

    assertThat(blocking.admit(now)).isEmpty();
    assertThat(blocking.admit(now)).as("what was rejected does not count").isEmpty();
    assertThat(blocking.admit(now)).contains(SECOND);
  }

  @Test
  void clearForgetsTheBlock() {
    RateLimit blocking = RateLimit.blocking(1, SECOND);
    blocking.admit(now);
    blocking.admit(now);
    blocking.clear();

    assertThat(blocking.admit(now)).isEmpty();
  }

  @Test
  void impossibleLimits() {
    assertThatIllegalArgumentException().isThrownBy(() -> new RateLimit(0, SECOND));
    assertThatIllegalArgumentException().isThrownBy(() -> new RateLimit(1, Duration.ZERO));
    assertThatIllegalArgumentException().isThrownBy(() -> new RateLimit(1, SECOND.negated()));
  }
}
