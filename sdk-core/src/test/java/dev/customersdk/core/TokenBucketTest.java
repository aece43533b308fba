package dev.customersdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenBucketTest {

  private static final Duration LONG = Duration.ofDays(1);
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private long now = -5_000_000_000L; // the origin of such clocks is arbitrary

  @ParameterizedTest
  @CsvSource({"100, 60000", "25, 1000", "250, 1000", "1, 1000", "2, 1000", "4, 60000"})
  void letsNoMoreOutInAnyWindowThanAllowed(int requests, long windowMillis) {
    Duration window = Duration.ofMillis(windowMillis);
    RateLimit limit = RateLimit.tokenBucket(requests, window);
    Random random = new Random(7);
    List<Long> sent = new ArrayList<>();
    for (int call = 0; call < 20 * requests + 20; call++) {
      now += random.nextInt(10) == 0 ? window.toNanos() / 3 : 0;
      sent.add(now + limit.reserve(now, LONG).toNanos());
    }
    for (int from = 0; from + requests < sent.size(); from++) {
      assertThat(sent.get(from + requests) - sent.get(from)).isGreaterThan(window.toNanos());
    }
  }

  @Test
  void givesAFifthAtOnceAndThenAlmostAllThatIsAllowed() {
    RateLimit limit = RateLimit.tokenBucket(100, MINUTE);
    for (int call = 0; call < 20; call++) {
      assertThat(limit.reserve(now, LONG)).isZero();
    }
    assertThat(limit.reserve(now, LONG)).isBetween(Duration.ofMillis(780), Duration.ofMillis(800));
    for (int call = 0; call < 75; call++) {
      limit.reserve(now, LONG);
    }
    assertThat(limit.reserve(now, LONG)).isBetween(MINUTE, MINUTE.plusSeconds(1));
  }

  @Test
  void takesNoPlaceThatWouldComeTooLate() {
    RateLimit limit = RateLimit.tokenBucket(1, MINUTE);
    assertThat(limit.reserve(now, LONG)).isZero();
    for (int call = 0; call < 1_000; call++) {
      assertThat(limit.reserve(now, Duration.ofSeconds(59))).isGreaterThan(MINUTE);
    }
    now += Duration.ofSeconds(64).toNanos();
    assertThat(limit.reserve(now, Duration.ZERO)).isZero();
  }

  @Test
  void isEmptyAndSlowerAfterARefusalAndRecovers() {
    RateLimit limit = RateLimit.tokenBucket(100, MINUTE);
    limit.slowDown(now);
    limit.slowDown(now); // one that was on its way at the same time
    Duration first = limit.reserve(now, LONG);
    assertThat(first).isBetween(Duration.ofMillis(1_500), Duration.ofMillis(1_600));
    assertThat(limit.reserve(now, LONG))
        .isBetween(first.multipliedBy(2).minusMillis(1), first.multipliedBy(2));
    now += MINUTE.toNanos();
    for (int call = 0; call < 20; call++) {
      assertThat(limit.reserve(now, LONG)).isZero();
    }
    assertThat(limit.reserve(now, LONG)).isLessThan(Duration.ofSeconds(1));
  }

  @Test
  void isNeverSlowerThanASixteenth() {
    RateLimit limit = RateLimit.tokenBucket(100, MINUTE);
    for (int refusal = 0; refusal < 10; refusal++) {
      limit.slowDown(now);
      now += Duration.ofSeconds(6).toNanos();
    }
    limit.reserve(now, LONG);
    Duration before = limit.reserve(now, LONG);
    assertThat(limit.reserve(now, LONG).minus(before))
        .isBetween(Duration.ofSeconds(12), Duration.ofSeconds(13));
  }

  @Test
  void aTurnThatIsGivenBackIsTheNextOnesAndNobodyElses() {
    RateLimit limit = RateLimit.tokenBucket(5, MINUTE);
    List<Long> turns = new ArrayList<>();
    for (int call = 0; call < 30; call++) {
      turns.add(now + limit.reserve(now, LONG).toNanos());
    }
    List<Long> givenUp = turns.subList(3, 25);
    givenUp.forEach(limit::giveBack);
    List<Long> again = new ArrayList<>();
    for (int call = 0; call < givenUp.size(); call++) {
      again.add(now + limit.reserve(now, LONG).toNanos());
    }
    assertThat(again).isEqualTo(givenUp);
    assertThat(now + limit.reserve(now, LONG).toNanos()).isGreaterThan(turns.get(29));
  }

  @Test
  void aTurnThatPassedUnusedIsLost() {
    RateLimit limit = RateLimit.tokenBucket(1, MINUTE);
    limit.reserve(now, LONG);
    limit.giveBack(now + limit.reserve(now, LONG).toNanos());
    now += Duration.ofSeconds(100).toNanos();
    assertThat(limit.reserve(now, LONG)).isPositive();
  }

  @Test
  void refusesWhatIsNoLimit() {
    assertThatThrownBy(() -> RateLimit.tokenBucket(0, MINUTE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("requests: must be at least 1, was 0");
    assertThatThrownBy(() -> RateLimit.tokenBucket(1, Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("window: must be more than zero, was PT0S");
    assertThatThrownBy(() -> RateLimit.tokenBucket(1, Duration.ofDays(200_000)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("window: must be a year at most, was PT4800000H");
  }
}
