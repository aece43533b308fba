package dev.customersdk.bucket4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customersdk.core.AskAgainException;
import dev.customersdk.fixtures.Soon;
import java.time.Duration;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A store that fails for a moment, with requests that wait for turns of its. */
@Timeout(120)
class BlipTest {

  private static final Duration WINDOW = Duration.ofHours(10);
  private static final Duration LONG = Duration.ofHours(9);
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final long INTERVAL = (long) (WINDOW.toNanos() / 97.0);

  private final MemoryStore store = new MemoryStore();
  private final SharedRateLimit one = SharedRateLimit.of(store, "kohort", 100, WINDOW);
  private final SharedRateLimit other = SharedRateLimit.of(store, "kohort", 100, WINDOW);

  private static void waits(SharedRateLimit limit, long intervals) {
    assertThat(limit.reserve(0, LONG).toNanos())
        .isCloseTo(intervals * INTERVAL, Offset.offset(INTERVAL / 2));
  }

  private void fails(SharedRateLimit... limits) {
    store.fails();
    for (SharedRateLimit limit : limits) {
      assertThatThrownBy(() -> limit.reserve(0, LONG))
          .isInstanceOf(AskAgainException.class)
          .hasRootCauseMessage("down");
    }
  }

  private static void isBack(SharedRateLimit limit) {
    assertThat(
            Soon.holds(
                () -> {
                  try {
                    return limit.reserve(0, MINUTE).compareTo(MINUTE) > 0;
                  } catch (AskAgainException e) {
                    return false;
                  }
                }))
        .isTrue();
  }

  @Test
  void takesNoPlaceASecondTime() {
    for (int turn = 0; turn < 5; turn++) {
      waits(one, turn);
    }
    for (int blip = 0; blip < 3; blip++) {
      fails(one);
      store.works();
      isBack(one);
    }
    waits(one, 5);
    waits(other, 6);
  }

  @Test
  void aStoreThatHasForgottenGivesNoPlaceASecondTime() {
    waits(one, 0);
    waits(other, 1);
    waits(other, 2);
    waits(one, 3);
    waits(one, 4);
    fails(one, other);
    store.forgets();
    store.works();
    isBack(other);
    isBack(one);
    waits(other, 5);
    waits(one, 6);
  }
}
