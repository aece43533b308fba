package dev.customersdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customersdk.core.probe.Change;
import dev.customersdk.core.probe.Change.Colour;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody else wrote stands in a text only if it is printable and short. */
class PrintedTokensTest {

  @ParameterizedTest
  @ValueSource(strings = {"mauve\nINFO forged", "Lovelace", "4915112345678", ""})
  void aConstantThatIsNotKnownIsNotPrinted(String text) {
    OpenEnum<Colour> unknown = OpenEnum.of(Colour.class, text);
    assertThat(unknown).hasToString("?");
    assertThat(unknown.wireValue()).isEqualTo(text);
    assertThat(OpenEnum.of(Colour.class, "red")).hasToString("red");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ada.lovelace", "4915112345678", "ada@example.com\nline", ""})
  void aKeyOfFreeFormJsonIsNotPrinted(String key) {
    assertThatThrownBy(() -> Change.builder().putNote(key, Double.NaN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a value of free-form JSON: JSON has no NaN and no infinity");
    assertThatThrownBy(() -> Change.builder().notes(Map.of(key, new Object())))
        .hasMessageStartingWith("a value of free-form JSON: java.lang.Object is not JSON");
    assertThatThrownBy(() -> Change.builder().putExtra(key, Map.of(key, new Object())))
        .hasMessageStartingWith("a value of free-form JSON: java.lang.Object is not JSON");
  }

  @Test
  void anAttemptPrintsTheSameInEveryLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(
              new Attempt(
                  "0123456789abcdef",
                  "GET",
                  "/things",
                  12,
                  OptionalInt.of(200),
                  Optional.empty(),
                  Outcome.PROCESSED,
                  Duration.ZERO,
                  Duration.ZERO,
                  Duration.ZERO,
                  Optional.empty()))
          .hasToString(
              "GET /things 200 after 0 ms (attempt 12, outcome PROCESSED, call 0123456789abcdef)");
    } finally {
      Locale.setDefault(before);
    }
  }
}
