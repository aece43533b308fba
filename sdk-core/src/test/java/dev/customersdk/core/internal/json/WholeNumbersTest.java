package dev.customersdk.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customersdk.core.spi.json.JsonText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A whole number is taken however it is written, and no other is cut to one. */
class WholeNumbersTest {

  @ParameterizedTest
  @CsvSource({
    "5,5",
    "5.0,5",
    "-50e-1,-5",
    "1e3,1000",
    "0.0,0",
    "0e999999999,0",
    "9223372036854775807.0,9223372036854775807",
    "-9223372036854775808.0,-9223372036854775808"
  })
  void wholeOnesAreRead(String json, long number) {
    assertThat(JsonText.read(Long.class, json)).isEqualTo(number);
    if (number == (int) number) {
      assertThat(JsonText.read(Integer.class, json)).isEqualTo((int) number);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2147483648", "2147483648.0", "-2147483649.0", "1e18"})
  void whatIsTooLargeForAnIntIsRefused(String json) {
    assertThatThrownBy(() -> JsonText.read(Integer.class, json))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.9",
        "-0.5",
        "1e-1",
        "1e-2147483647",
        "1e400",
        "1e2147483647",
        "9223372036854775808.0",
        "9223372036854775808",
        "\"1.9\""
      })
  void othersAreRefused(String json) {
    for (Class<?> type : new Class<?>[] {Long.class, Integer.class, long.class, int.class}) {
      assertThatThrownBy(() -> JsonText.read(type, json))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("JSON at line 1, column");
    }
  }
}
