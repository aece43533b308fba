package dev.customersdk.core.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CursorTrailTest {

  @Test
  void letsALongWalkPass() {
    CursorTrail trail = CursorTrail.start();
    for (int i = 0; i < 100_000; i++) {
      trail = trail.then("cursor-" + i);
    }
    assertThat(trail).isNotNull();
  }

  @ParameterizedTest
  @CsvSource({"0,1", "0,2", "5,1", "5,7", "100,33"})
  void noticesACircleHoweverLongItIs(int before, int length) {
    assertThatThrownBy(() -> walk(before, length, 10 * (before + length) + 10))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("circle");
  }

  private static void walk(int before, int length, int steps) {
    CursorTrail trail = CursorTrail.start();
    for (int i = 0; i < steps; i++) {
      int position = i < before ? i : before + (i - before) % length;
      trail = trail.then("cursor-" + position);
    }
  }
}
