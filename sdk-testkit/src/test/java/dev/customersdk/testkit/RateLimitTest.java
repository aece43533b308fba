package dev.customersdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RateLimitTest {

  private static final Duration SECOND = Duration.ofSeconds(1);

  private final MovableClock clock = new MovableClock();
  private final RateLimit limit = new RateLimit(2, SECOND, clock);

  @Test
  void admitsSoManyWithinTheWindow() {
    assertThat(limit.admit()).isEmpty();
    clock.advance(Duration.ofMillis(400));
    assertThat(limit.admit()).isEmpty();
    clock.advance(Duration.ofMillis(100));

    assertThat(limit.admit()).contains(Duration.ofMillis(500));
  }

  @Test
  void theWindowMovesWithTheClock() {
    limit.admit();
    clock.advance(Duration.ofMillis(400));
    limit.admit();
    clock.advance(Duration.ofMillis(599));
    assertThat(limit.admit()).contains(Duration.ofMillis(1));
    clock.advance(Duration.ofMillis(1));

    assertThat(limit.admit()).isEmpty();
    assertThat(limit.admit()).contains(Duration.ofMillis(400));
  }

  @Test
  void whatWasRefusedDoesNotCount() {
    for (int i = 0; i < 9; i++) {
      limit.admit();
    }
    clock.advance(SECOND);

    assertThat(limit.admit()).isEmpty();
    assertThat(limit.admit()).isEmpty();
    assertThat(limit.admit()).contains(SECOND);
  }

  @Test
  void clearForgets() {
    limit.admit();
    limit.admit();
    limit.clear();

    assertThat(limit.admit()).isEmpty();
  }

  @Test
  void blocksUntilTheAnnouncedWaitIsOver() {
    RateLimit blocking = RateLimit.blocking(2, SECOND, clock);
    blocking.admit();
    blocking.admit();
    clock.advance(Duration.ofMillis(500));
    assertThat(blocking.admit()).as("rounded up").contains(SECOND);
    clock.advance(Duration.ofMillis(999));
    assertThat(blocking.admit()).as("room, but blocked").contains(Duration.ofMillis(1));
    clock.advance(Duration.ofMillis(1));

    assertThat(blocking.admit()).isEmpty();
    assertThat(blocking.admit()).as("what was refused does not count").isEmpty();
    assertThat(blocking.admit()).contains(SECOND);
  }

  @Test
  void clearForgetsTheBlock() {
    RateLimit blocking = RateLimit.blocking(1, SECOND, clock);
    blocking.admit();
    blocking.admit();
    blocking.clear();

    assertThat(blocking.admit()).isEmpty();
  }

  @Test
  void impossibleLimits() {
    assertThatIllegalArgumentException().isThrownBy(() -> new RateLimit(0, SECOND, clock));
    assertThatIllegalArgumentException().isThrownBy(() -> new RateLimit(1, Duration.ZERO, clock));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RateLimit(1, SECOND.negated(), clock));
  }
}
