package dev.customersdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RateLimitTest {

  private final MovableClock clock = new MovableClock();
  private final RateLimit limit = new RateLimit(2, Duration.ofSeconds(10), clock);

  @Test
  void letsInSoManyCallsInAnySpanOfTime() {
    assertThat(limit.call()).isEmpty();
    clock.advance(Duration.ofSeconds(9));
    assertThat(limit.call()).isEmpty();
    clock.advance(Duration.ofSeconds(1));
    assertThat(limit.call()).as("the first is over").isEmpty();

    assertThat(limit.call()).as("the second lasts until 19").hasValue(9);
  }

  @Test
  void blocksUntilTheAnnouncedWaitIsOver() {
    limit.call();
    limit.call();
    clock.advance(Duration.ofMillis(9_500));

    assertThat(limit.call()).as("rounded up").hasValue(1);
    clock.advance(Duration.ofMillis(999));
    assertThat(limit.call()).as("there is room, but it is blocked").hasValue(1);
    clock.advance(Duration.ofMillis(1));
    assertThat(limit.call()).isEmpty();
    assertThat(limit.call()).as("refused calls were not counted").isEmpty();
    assertThat(limit.call()).hasValue(10);
  }

  @Test
  void forgets() {
    limit.call();
    limit.call();
    limit.call();

    limit.clear();

    assertThat(limit.call()).isEmpty();
    assertThat(limit.call()).isEmpty();
    assertThat(limit.call()).hasValue(10);
  }
}
