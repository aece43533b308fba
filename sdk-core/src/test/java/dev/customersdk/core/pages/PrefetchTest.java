package dev.customersdk.core.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customersdk.core.ApiException;
import dev.customersdk.core.TransportException;
import dev.customersdk.core.probe.Probe.Thing;
import dev.customersdk.fixtures.RawServer;
import dev.customersdk.fixtures.Soon;
import java.util.Iterator;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PrefetchTest {

  @Test
  void thePageAfterThisOneIsFetchedAndNoOther() {
    try (NumberedList list = new NumberedList()) {
      Iterator<Thing> rows = list.of(20).prefetch().iterator();
      assertThat(list.requests()).isZero();
      assertThat(rows.next().id()).isEqualTo("1");
      assertThat(Soon.holds(() -> list.requests() == 2)).isTrue();
      assertThat(rows.next().id()).isEqualTo("2");
      assertThat(rows.next().id()).isEqualTo("3");
      assertThat(list.requests()).isEqualTo(2);
      assertThat(rows.next().id()).isEqualTo("4");
      assertThat(Soon.holds(() -> list.requests() == 3)).isTrue();
    }
  }

  @Test
  void theRowsAreTheSame() {
    try (NumberedList list = new NumberedList()) {
      assertThat(NumberedList.names(list.of(8).prefetch().iterator())).isEqualTo("1 2 3 4 5 6 7 8");
      assertThat(list.of(8).prefetch().pages()).hasSize(3);
      assertThat(list.requests()).isEqualTo(6);
    }
  }

  @Test
  void aFailureComesAfterTheRowsBeforeIt() {
    try (NumberedList list = NumberedList.forbidden(2)) {
      Iterator<Thing> rows = list.of(8).prefetch().iterator();
      assertThat(rows.next().id()).isEqualTo("1");
      assertThat(Soon.holds(() -> list.requests() == 2)).isTrue();
      assertThat(rows.next().id()).isEqualTo("2");
      assertThat(rows.next().id()).isEqualTo("3");
      assertThatThrownBy(rows::next).isInstanceOf(ApiException.Forbidden.class);
      assertThatThrownBy(rows::next).isInstanceOf(ApiException.Forbidden.class);
    }
  }

  /** The vendor may go on from its id. */
  @Test
  void theLastRowOfAPageComesWithTheNextPage() {
    AtomicInteger given = new AtomicInteger();
    AtomicInteger givenBeforeNext = new AtomicInteger();
    try (NumberedList list =
        new NumberedList(
            (page, reply) -> {
              if (page == 2) {
                assertThat(Soon.holds(() -> given.get() == 2)).isTrue();
                RawServer.idleForAMoment();
                givenBeforeNext.set(given.get());
              }
            })) {
      list.of(5).prefetch().forEach(row -> given.incrementAndGet());
    }
    assertThat(givenBeforeNext).hasValue(2);
    assertThat(given).hasValue(5);
  }

  @Test
  void aClosedStreamGivesUpThePageOnItsWay() throws Exception {
    CountDownLatch hungUp = new CountDownLatch(1);
    try (NumberedList list =
        new NumberedList(
            (page, reply) -> {
              if (page == 2) {
                reply.awaitHangUp();
                hungUp.countDown();
              }
            })) {
      try (Stream<Thing> rows = list.of(8).prefetch().stream()) {
        assertThat(rows.iterator().next().id()).isEqualTo("1");
        assertThat(Soon.holds(() -> list.requests() == 2)).isTrue();
      }
      assertThat(hungUp.await(30, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void aSnapshotThatFailsGivesUpThePageOnItsWay() throws Exception {
    CountDownLatch hungUp = new CountDownLatch(1);
    try (NumberedList list =
        new NumberedList(
            (page, reply) -> {
              if (page == 2) {
                reply.awaitHangUp();
                hungUp.countDown();
              }
            })) {
      assertThatThrownBy(() -> list.of(8).prefetch().snapshot(row -> failOnceAsked(list)))
          .hasMessage("no key");
      assertThat(hungUp.await(30, TimeUnit.SECONDS)).isTrue();
    }
  }

  private static String failOnceAsked(NumberedList list) {
    assertThat(Soon.holds(() -> list.requests() == 2)).isTrue();
    throw new IllegalStateException("no key");
  }

  @Test
  void anInterruptIsToldAsThatOfABlockingCall() {
    try (NumberedList list =
        new NumberedList(
            (page, reply) -> {
              if (page == 2) {
                reply.awaitHangUp();
              }
            })) {
      Iterator<Thing> rows = list.of(8).prefetch().iterator();
      assertThat(rows.next().id()).isEqualTo("1");
      assertThat(rows.next().id()).isEqualTo("2");
      Thread.currentThread().interrupt();
      assertThat(rows.next().id()).isEqualTo("3");
      assertThatThrownBy(rows::next)
          .isInstanceOfSatisfying(
              TransportException.class,
              e -> assertThat(e.reason()).isEqualTo(TransportException.Reason.INTERRUPTED));
      assertThat(Thread.interrupted()).isTrue();
    }
  }
}
