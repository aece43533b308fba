package dev.customersdk.bucket4j;

import static org.assertj.core.api.Assertions.assertThat;

import com.hazelcast.client.HazelcastClient;
import dev.customersdk.fixtures.Soon;
import java.time.Duration;
import java.util.UUID;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What two JVMs notice of each other, each with a connection of its own. The window is long, so
 * that what the test itself takes is nothing beside it.
 */
class SharedRateLimitTest {

  private static final Duration WINDOW = Duration.ofHours(10);
  private static final Duration LONG = Duration.ofHours(9);
  private static final long INTERVAL = (long) (WINDOW.toNanos() / 97.0);
  private static final Offset<Long> NEARLY = Offset.offset(INTERVAL / 2);

  private final String account = "kohort/" + UUID.randomUUID();

  private SharedRateLimit limit(Store store) {
    return SharedRateLimit.of(store.connect(), account, 100, WINDOW)
        .storeTimeout(Duration.ofSeconds(30));
  }

  private static void waits(SharedRateLimit limit, long intervals) {
    assertThat(limit.reserve(0, LONG).toNanos()).isCloseTo(intervals * INTERVAL, NEARLY);
  }

  @AfterAll
  static void disconnect() {
    HazelcastClient.shutdownAll();
  }

  @ParameterizedTest
  @EnumSource
  void twoShareTheTurns(Store store) {
    SharedRateLimit one = limit(store);
    SharedRateLimit other = limit(store);
    waits(one, 0);
    waits(other, 1);
    waits(other, 2);
    waits(one, 3);
    assertThat(SharedRateLimit.of(store.connect(), account + 2, 100, WINDOW).reserve(0, LONG))
        .as("another account's")
        .isZero();
  }

  @ParameterizedTest
  @EnumSource
  void aPlaceThatWouldComeTooLateIsNotTaken(Store store) {
    SharedRateLimit one = limit(store);
    SharedRateLimit other = limit(store);
    waits(one, 0);
    for (Duration atMost : new Duration[] {Duration.ZERO, Duration.ofMinutes(2)}) {
      assertThat(one.reserve(0, atMost)).isGreaterThan(atMost);
      assertThat(other.reserve(0, atMost)).isGreaterThan(atMost);
    }
    waits(other, 1);
  }

  @ParameterizedTest
  @EnumSource
  void aTurnThatIsGivenBackIsForTheNextAndForNobodyElse(Store store) {
    SharedRateLimit one = limit(store);
    SharedRateLimit other = limit(store);
    waits(one, 0);
    long given = one.reserve(0, LONG).toNanos();
    waits(one, 2);
    one.giveBack(given);
    waits(other, 3);
    assertThat(one.reserve(0, Duration.ofMinutes(2)).toMinutes()).isLessThan(3);
    assertThat(one.reserve(10, LONG)).isEqualTo(Duration.ofNanos(given - 10));
    waits(one, 4);
  }

  @ParameterizedTest
  @EnumSource
  void aTurnThatIsGivenBackTooLateIsLost(Store store) {
    SharedRateLimit one = limit(store);
    waits(one, 0);
    long given = one.reserve(0, LONG).toNanos();
    one.giveBack(given);
    assertThat(one.reserve(given + 1, LONG).toNanos()).isCloseTo(2 * INTERVAL, NEARLY);
  }

  @ParameterizedTest
  @EnumSource
  void refusalsAtTheSameTimePauseAllTogetherOnce(Store store) {
    SharedRateLimit limit = limit(store);
    waits(limit, 0);
    Quota quota = new Quota(account, 100, WINDOW);
    new StoredBucket(store.connect(), quota).pause();
    new StoredBucket(store.connect(), quota).pause();
    waits(limit, 11);
  }

  @ParameterizedTest
  @EnumSource
  void aRefusalIsToldToTheOthers(Store store) {
    SharedRateLimit refused = limit(store);
    SharedRateLimit other = limit(store);
    long[] last = {refused.reserve(0, LONG).toNanos()};
    refused.slowDown(0);
    assertThat(
            Soon.holds(
                () -> {
                  long turn = other.reserve(0, Duration.ofDays(300)).toNanos();
                  boolean later = turn - last[0] > 5 * INTERVAL;
                  last[0] = turn;
                  return later;
                }))
        .isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void aRefusalForgetsTheTurnsThatWereGivenBack(Store store) {
    SharedRateLimit limit = limit(store);
    waits(limit, 0);
    long given = limit.reserve(0, LONG).toNanos();
    limit.giveBack(given);
    limit.slowDown(0);
    assertThat(limit.reserve(0, LONG).toNanos()).isGreaterThan(given + INTERVAL / 2);
  }
}
