package dev.customersdk.testkit.vendor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class IdsTest {

  private static final Instant START = Instant.parse("2021-07-22T00:00:00Z");

  private final Ids ids = new Ids();

  static Stream<Arguments> kinds() {
    return Stream.of(
        arguments(kind(ids -> ids.next("cus_")), "cus_[0-9a-f]{14}"),
        arguments(kind(ids -> ids.nextBase32("fcus_")), "fcus_[0-7][0-9A-HJKMNP-TV-Z]{25}"),
        arguments(kind(ids -> ids.nextAscending(START)), "[0-9a-f]{24}"),
        arguments(kind(Ids::nextDigits), "[1-9][0-9]{9}"),
        arguments(
            kind(ids -> ids.nextUuid("source")), "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void neverRepeatAndStartAgain(Function<Ids, String> kind, String pattern) {
    List<String> made = tenThousand(kind);

    assertThat(made).doesNotHaveDuplicates().allMatch(id -> id.matches(pattern));
    ids.clear();
    assertThat(tenThousand(kind)).isEqualTo(made);
  }

  @Test
  void ascendWithTheClock() {
    List<String> made =
        Stream.iterate(START, now -> now.plusMillis(300))
            .limit(300)
            .map(ids::nextAscending)
            .toList();

    assertThat(made).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void uuidsOfAnotherKindDiffer() {
    assertThat(tenThousand(kind(ids -> ids.nextUuid("source"))))
        .doesNotContain(new Ids().nextUuid("request"));
  }

  private List<String> tenThousand(Function<Ids, String> kind) {
    return Stream.generate(() -> kind.apply(ids)).limit(10_000).toList();
  }

  private static Function<Ids, String> kind(Function<Ids, String> kind) {
    return kind;
  }
}
