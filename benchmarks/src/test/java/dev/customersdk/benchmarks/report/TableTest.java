package dev.customersdk.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

  @Test
  void aFigureIsTheMedianAndHalfTheDistanceOfTheQuartiles() {
    assertThat(Figure.of(List.of(500.0, 100.0, 300.0, 200.0, 400.0)))
        .isEqualTo(new Figure(300, 100))
        .hasToString("300 ±33 %");
  }

  @Test
  void numbersShowNoMoreThanIsKnown() {
    assertThat(List.of(Figure.text(13446.4), Figure.text(1.234), Figure.text(7)))
        .containsExactly("13,446", "1.23", "7");
  }

  @Test
  void everyFigureIsFollowedByItsRatioToTheFloor() {
    Figures figures = new Figures();
    figures.put("floor-flex", Measure.GET_BYTES, Figure.of(13000));
    figures.put("databind-flex", Measure.GET_BYTES, Figure.of(13130));
    figures.put("sdk-flex", Measure.GET_BYTES, Figure.of(15600));

    assertThat(new Table(figures, List.of()).markdown().lines())
        .hasSize(3)
        .last()
        .asString()
        .startsWith(
            "| get one, B | flex | 13,000 (1.00) | 13,130 (1.01) | 15,600 (1.20) | 2,600 |");
  }
}
