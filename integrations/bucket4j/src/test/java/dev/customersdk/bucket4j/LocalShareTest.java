package dev.customersdk.bucket4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customersdk.bucket4j.Relay.Mode;
import dev.customersdk.core.AskAgainException;
import dev.customersdk.fixtures.Soon;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A JVM that goes on with its part of the limit while the store fails. */
@Timeout(120)
class LocalShareTest {

  private static final Duration WINDOW = Duration.ofHours(10);
  private static final Duration LONG = Duration.ofDays(9);
  private static final long INTERVAL = (long) (WINDOW.toNanos() / 97.0);
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final int JVMS = 3;

  /** Of 100 among three, 33. */
  private static final long SHARE = (long) Math.ceil(WINDOW.toNanos() / (0.97 * 33));

  private final Relay relay = new Relay();
  private final SharedRateLimit limit = limit(JVMS);

  private SharedRateLimit limit(int jvms) {
    return SharedRateLimit.of(
            Store.POSTGRESQL.connect(relay.address()), "kohort/" + UUID.randomUUID(), 100, WINDOW)
        .storeTimeout(Duration.ofSeconds(5))
        .whenStoreFails(StoreFailure.localShare(jvms));
  }

  @AfterEach
  void close() throws Exception {
    relay.close();
  }

  /** A request that finds out asks again for its turn, with the time that it is then. */
  private static SharedRateLimit foundOut(SharedRateLimit limit) {
    assertThatThrownBy(() -> limit.reserve(0, LONG)).isInstanceOf(AskAgainException.class);
    return limit;
  }

  /** The turns of so many requests that come at once. */
  private static long[] turns(SharedRateLimit limit, int requests) {
    return LongStream.generate(() -> limit.reserve(0, LONG).toNanos()).limit(requests).toArray();
  }

  @Test
  void allPartsTogetherAreNoMoreThanTheLimitInAnyWindow() {
    relay.now(Mode.REFUSES);
    long[] together =
        LongStream.range(0, JVMS)
            .flatMap(jvm -> LongStream.of(turns(foundOut(limit(JVMS)), 100)))
            .toArray();
    assertThat(new Timeline(together).most(WINDOW.toNanos())).isBetween(95, 100);
  }

  @Test
  void aTurnThatWouldComeTooLateIsNotTaken() {
    relay.now(Mode.REFUSES);
    foundOut(limit);
    assertThat(limit.reserve(0, MINUTE)).isEqualTo(Duration.ofNanos(SHARE));
    assertThat(limit.reserve(0, MINUTE)).isEqualTo(Duration.ofNanos(SHARE));
    assertThat(limit.reserve(SHARE, MINUTE)).isZero();
  }

  @Test
  void itBeginsAfterTheTurnsThatTheStoreHasPromised() {
    long[] fromStore = turns(limit, 6);
    relay.now(Mode.REFUSES);
    foundOut(limit);
    assertThat(turns(limit, 2)).containsExactly(fromStore[5] + SHARE, fromStore[5] + 2 * SHARE);
  }

  @Test
  void theStoreCountsTheTurnsOfTheOutageWhenItIsBack() {
    relay.now(Mode.REFUSES);
    foundOut(limit);
    long[] alone = turns(limit, 10);
    relay.now(Mode.FORWARDS);
    assertThat(Soon.holds(() -> limit.reserve(0, MINUTE).equals(MINUTE.plusNanos(1)))).isTrue();
    // Ten places of the store's are gone, and the next is the eleventh.
    assertThat(limit.reserve(0, LONG).toNanos())
        .isGreaterThan(9 * INTERVAL)
        .isLessThan(11 * INTERVAL)
        .isLessThan(alone[9]);
  }

  @Test
  void turnsThatHaveComeAreNotCounted() {
    relay.now(Mode.REFUSES);
    foundOut(limit);
    long[] alone = turns(limit, 10);
    relay.now(Mode.FORWARDS);
    long afterwards = alone[9] + SHARE + 1;
    assertThat(limit.reserve(afterwards - 1, MINUTE)).as("its own").isZero();
    assertThat(Soon.holds(() -> limit.reserve(afterwards, MINUTE).isZero())).isTrue();
    assertThat(limit.reserve(afterwards, LONG).toNanos()).isLessThan(2 * INTERVAL);
  }

  @Test
  void aStoreThatHangsIsAskedAgainOnlyOnceInAWhile() {
    relay.now(Mode.HANGS);
    long began = System.nanoTime();
    foundOut(limit);
    long[] alone = turns(limit, 500);
    long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began);
    assertThat(alone[499]).isEqualTo(500 * SHARE);
    assertThat(relay.connections()).isLessThanOrEqualTo((int) (1 + seconds));
  }

  @Test
  void aTurnThatIsGivenBackIsForTheNext() {
    relay.now(Mode.REFUSES);
    foundOut(limit);
    long[] alone = turns(limit, 2);
    limit.giveBack(alone[0]);
    assertThat(turns(limit, 2)).containsExactly(alone[0], alone[1] + SHARE);
  }

  @Test
  void aRefusalOfTheVendorMakesAPause() {
    relay.now(Mode.REFUSES);
    foundOut(limit);
    assertThat(turns(limit, 1)).containsExactly(SHARE);
    limit.slowDown(SHARE);
    assertThat(limit.reserve(SHARE, LONG)).isEqualTo(WINDOW.dividedBy(10).plusNanos(SHARE));
  }
}
