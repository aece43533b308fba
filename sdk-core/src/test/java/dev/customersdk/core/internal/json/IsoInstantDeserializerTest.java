package dev.customersdk.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsoInstantDeserializerTest {

  @ParameterizedTest
  @CsvSource({
    "2021-07-22T00:00:00Z,2021-07-22T00:00:00Z",
    "2021-07-22T00:00:00.000Z,2021-07-22T00:00:00Z",
    "2022-10-25T15:50:04.834797Z,2022-10-25T15:50:04.834797Z",
    "2024-02-29T23:59:59.999999999Z,2024-02-29T23:59:59.999999999Z",
    "2021-07-22T02:00:00+02:00,2021-07-22T00:00:00Z",
    "2021-07-22T00:00:00+0000,2021-07-22T00:00:00Z",
    "2021-07-22T00:00:00-05,2021-07-22T05:00:00Z",
    "2021-07-22 00:00:00,2021-07-22T00:00:00Z",
    "2021-07-22T00:00Z,2021-07-22T00:00:00Z",
    "2021-07-22,2021-07-22T00:00:00Z"
  })
  void readsTheShapesVendorsSend(String text, Instant expected) throws IOException {
    assertThat(read(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2021-02-30T00:00:00Z", "2021-07-22T24:00:01Z", "yesterday", "", "1626912000"})
  void rejectsWhatIsNoTime(String text) {
    assertThatThrownBy(() -> read(text)).isInstanceOf(IOException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1626912000", "1626912000.5", "true", "[\"2021-07-22\"]", "{}"})
  void rejectsWhatIsNoText(String json) {
    assertThatThrownBy(() -> Mapper.read(json, Instant.class)).isInstanceOf(IOException.class);
  }

  @Test
  void agreesWithTheFormatterOnRandomTimes() {
    Random random = new Random(20261120);
    for (int i = 0; i < 100_000; i++) {
      Instant instant =
          Instant.ofEpochSecond(
              random.nextLong(-60_000_000_000L, 250_000_000_000L), random.nextInt(1_000_000_000));
      assertThat(byPosition(instant.toString())).isEqualTo(instant);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021-07-22T01:02:03Z", "2021-07-22T23:59:59.000000001Z"})
  void leavesEveryOtherShapeToTheFormatter(String text) {
    assertThat(byPosition(text)).isEqualTo(Instant.parse(text));
    for (int i = 0; i < text.length(); i++) {
      assertThat(byPosition(text.substring(0, i) + '/' + text.substring(i + 1))).isNull();
      assertThat(byPosition(text.substring(0, i) + ';' + text.substring(i + 1))).isNull();
      assertThat(byPosition(text.substring(0, i))).isNull();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021-07-22T24:00:00Z",
        "2021-07-22T00:60:00Z",
        "2021-07-22T00:00:60Z",
        "2021-02-29T00:00:00Z",
        "2021-07-22T00:00:00.Z",
        "2021-07-22T00:00:00.0000000001Z"
      })
  void leavesWhatIsOutOfRangeToTheFormatter(String text) {
    assertThat(byPosition(text)).isNull();
  }

  /** From the middle of a buffer, as parsers hold text. */
  private static @Nullable Instant byPosition(String text) {
    return IsoInstant.byPosition(("9999" + text).toCharArray(), 4, text.length());
  }

  private static Instant read(String text) throws IOException {
    return Mapper.read('"' + text + '"', Instant.class);
  }
}
