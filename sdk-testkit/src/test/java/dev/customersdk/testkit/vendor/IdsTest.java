package dev.customersdk.testkit.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdsTest {

  private final Ids ids = new Ids();

  @Test
  void hexadecimal() {
    assertThat(ids.next("cus_")).matches("cus_[0-9a-f]{14}");
  }

  @Test
  void base32() {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < 10_000; i++) {
      seen.add(ids.nextBase32("fcus_"));
    }

    assertThat(seen).hasSize(10_000).allMatch(id -> id.matches("fcus_[0-7][0-9A-HJKMNP-TV-Z]{25}"));
  }

  @Test
  void ascending() {
    Instant now = Instant.parse("2021-07-22T00:00:00Z");
    List<String> made = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      made.add(ids.nextAscending(now));
      now = now.plusMillis(300);
    }

    assertThat(made).isSorted().doesNotHaveDuplicates().allMatch(id -> id.matches("[0-9a-f]{24}"));
  }

  @Test
  void digits() {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < 10_000; i++) {
      seen.add(ids.nextDigits());
    }

    assertThat(seen).hasSize(10_000).allMatch(id -> id.matches("[1-9][0-9]{9}"));
  }

  @Test
  void uuids() {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < 10_000; i++) {
      seen.add(ids.nextUuid("source"));
    }

    assertThat(seen).hasSize(10_000).allMatch(id -> UUID.fromString(id).toString().equals(id));
    assertThat(new Ids().nextUuid("request")).isNotIn(seen);
  }

  @Test
  void restartBeginsAgain() {
    Instant now = Instant.parse("2021-07-22T00:00:00Z");
    List<String> first = oneOfEach(now);
    ids.restart();

    assertThat(oneOfEach(now)).isEqualTo(first);
  }

  private List<String> oneOfEach(Instant now) {
    return List.of(
        ids.next("a"),
        ids.nextBase32("b"),
        ids.nextAscending(now),
        ids.nextDigits(),
        ids.nextUuid("c"));
  }
}
