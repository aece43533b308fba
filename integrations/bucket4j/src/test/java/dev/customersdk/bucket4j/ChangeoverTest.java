package dev.customersdk.bucket4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customersdk.bucket4j.Relay.Mode;
import dev.customersdk.core.AskAgainException;
import dev.customersdk.fixtures.Soon;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** From the store to the parts and back, with requests that wait all the time. */
@Timeout(120)
class ChangeoverTest {

  private static final Duration WINDOW = Duration.ofHours(10);
  private static final Duration LONG = Duration.ofDays(9);
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final Relay relay = new Relay();
  private final String account = "kohort/" + UUID.randomUUID();
  private final SharedRateLimit one = limit();
  private final SharedRateLimit other = limit();
  private final List<Long> turns = new ArrayList<>();

  private SharedRateLimit limit() {
    return SharedRateLimit.of(Store.POSTGRESQL.connect(relay.address()), account, 20, WINDOW)
        .storeTimeout(Duration.ofSeconds(30))
        .whenStoreFails(StoreFailure.localShare(2));
  }

  @AfterEach
  void close() throws Exception {
    relay.close();
  }

  private void take(int requests, SharedRateLimit... limits) {
    for (int i = 0; i < requests; i++) {
      for (SharedRateLimit limit : limits) {
        turns.add(limit.reserve(0, LONG).toNanos());
      }
    }
  }

  private static void findsOut(SharedRateLimit limit) {
    assertThatThrownBy(() -> limit.reserve(0, LONG)).isInstanceOf(AskAgainException.class);
  }

  /** In local mode the next turn is further off, and the answer another. */
  private void back(SharedRateLimit limit) {
    assertThat(Soon.holds(() -> limit.reserve(0, MINUTE).equals(MINUTE.plusNanos(1)))).isTrue();
  }

  private int mostInAnyWindow() {
    return new Timeline(turns.stream().mapToLong(Long::longValue).toArray()).most(WINDOW.toNanos());
  }

  @Test
  void keepsTheLimitWhereAllAreEquallyBusy() {
    take(6, one, other);
    relay.now(Mode.REFUSES);
    findsOut(one);
    findsOut(other);
    take(20, one, other);
    relay.now(Mode.FORWARDS);
    back(one);
    back(other);
    take(6, one, other);
    assertThat(mostInAnyWindow()).isBetween(19, 20);
  }

  @Test
  void addsNoMoreThanThePartsOfTheIdleWhereOneHadAll() {
    take(20, one);
    relay.now(Mode.REFUSES);
    findsOut(one);
    findsOut(other);
    take(20, one, other);
    relay.now(Mode.FORWARDS);
    back(one);
    back(other);
    take(20, one, other);
    assertThat(mostInAnyWindow()).isBetween(21, 30);
  }
}
