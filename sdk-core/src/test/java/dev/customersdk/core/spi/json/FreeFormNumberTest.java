package dev.customersdk.core.spi.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customersdk.core.probe.Change;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A number of free-form JSON is of one kind, whether it was set, read, or read of its own JSON. */
class FreeFormNumberTest {

  private static final String DIGITS = "9".repeat(1000);
  private static final BigInteger LARGE = BigInteger.TEN.pow(1000);

  static Stream<String> numbers() {
    Stream<String> small =
        Stream.of("5 -0 1e0 -1E0 5.0 1E+2 10e-1 100e-2 0e0 0e7 0.0e1 -0.0 1.5e1 15e1".split(" "));
    Stream<String> long64 =
        Stream.of("9223372036854775807e0", "9223372036854775808e0", "92233720368547758080e-1");
    Stream<String> large =
        Stream.of("0.0000001", "1e400", "1e-400", "1.2345678E7", "12345678901234567890e0");
    Stream<String> extreme =
        Stream.of(
            "1e2147483647",
            "1e-2147483647",
            "-" + DIGITS,
            DIGITS + "e5",
            "-0." + DIGITS + "e-2000000000",
            "-9." + DIGITS.substring(1) + "E+2147483647");
    return Stream.of(small, long64, large, extreme).flatMap(each -> each);
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void comesBackAsItIsWritten(String number) {
    for (String form : List.of("{\"notes\":{\"a\":%s}}", "{\"a\":%s}", "{\"a\":[{\"b\":%s}]}")) {
      Change read = JsonText.read(Change.class, form.replace("%s", number));
      assertThat(JsonText.read(Change.class, read.toJson())).isEqualTo(read);
      assertThat(read.toBuilder().notes(new HashMap<>(read.notes())).build()).isEqualTo(read);
    }
  }

  @Test
  void isWholeWithoutAPointHoweverItCame() {
    Change read = JsonText.read(Change.class, "{\"notes\":{\"a\":[1e0,1.0,10e-1,12E1]}}");
    assertThat(read.notes().get("a"))
        .isEqualTo(
            List.of(1L, new BigDecimal("1.0"), new BigDecimal("1.0"), new BigDecimal("12E+1")));
  }

  static Stream<Object> tooLong() {
    return Stream.of(
        LARGE,
        new BigDecimal(LARGE, 7),
        new BigDecimal(LARGE, -7),
        new BigDecimal("12E2147483647"));
  }

  @ParameterizedTest
  @MethodSource
  void tooLong(Object number) {
    assertThatThrownBy(() -> Change.builder().putNote("n", number))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "a value of free-form JSON: has more than 1000 digits, or an exponent beyond 2147483647");
    assertThatThrownBy(
            () -> JsonText.read(Change.class, "{\"notes\":{\"a\":" + spelled(number) + "}}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("number in it is too long");
  }

  /** Unlike its own text, which Java itself does not read back. */
  private static String spelled(Object number) {
    return number instanceof BigDecimal decimal
        ? decimal.unscaledValue() + "e" + -decimal.scale()
        : number.toString();
  }
}
