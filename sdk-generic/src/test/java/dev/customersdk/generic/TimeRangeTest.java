package dev.customersdk.generic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TimeRangeTest {

  private static final Instant SECOND = Instant.parse("2020-09-22T12:09:44Z");
  private static final Instant NEXT_SECOND = SECOND.plusSeconds(1);

  @Test
  void combinesBounds() {
    assertThat(TimeRange.gte(SECOND).and(TimeRange.lt(NEXT_SECOND)).bounds())
        .isEqualTo(Map.of(RangeOperator.GTE, SECOND, RangeOperator.LT, NEXT_SECOND));
  }

  @Test
  void rejectsTheSameRangeOperatorTwice() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimeRange.gt(SECOND).and(TimeRange.gt(NEXT_SECOND)))
        .withMessage("other: gt is used already");
  }

  @Test
  void rejectsNoBounds() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TimeRange(Map.of()))
        .withMessage("bounds: must not be empty");
  }

  @Test
  void widensToWholeSeconds() {
    Instant between = SECOND.plusMillis(500);

    assertThat(TimeRange.gt(between)).isEqualTo(TimeRange.gt(SECOND));
    assertThat(TimeRange.gte(between)).isEqualTo(TimeRange.gte(SECOND));
    assertThat(TimeRange.eq(between)).isEqualTo(TimeRange.eq(SECOND));
    assertThat(TimeRange.lt(between)).isEqualTo(TimeRange.lt(NEXT_SECOND));
    assertThat(TimeRange.lte(between)).isEqualTo(TimeRange.lte(NEXT_SECOND));
    assertThat(TimeRange.lte(SECOND).bounds()).containsEntry(RangeOperator.LTE, SECOND);
  }

  @Test
  void cannotBeChanged() {
    Map<RangeOperator, Instant> bounds = TimeRange.eq(SECOND).bounds();

    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> bounds.put(RangeOperator.LT, SECOND));
  }
}
