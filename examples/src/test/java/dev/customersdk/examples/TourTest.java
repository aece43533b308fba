package dev.customersdk.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TourTest {

  @Test
  void showsTheWholeLifeOfAKohortCustomer() {
    assertThat(tour())
        .contains("POST /customers\n      201 (1 attempt)")
        .contains("Clear the mark")
        .contains("/block\n")
        .contains("/unblock\n")
        .contains("DELETE /customers/cus_")
        .contains("429, then 201 (2 attempts)")
        .contains("NotFound: GET /customers/{id} answered 404")
        .contains("GET /customers?take=2&skip=4")
        .contains("stream().count() is 5")
        .contains("That was the tour");
  }

  @Test
  void printsNoStackTraceAndNoKey() {
    assertThat(tour()).doesNotContain("\tat ").doesNotContain("sk_test");
  }

  @Test
  void refusesArgumentsItDoesNotKnow() {
    assertThatThrownBy(() -> Tour.main(new String[] {"--dead"}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("--live kohort");
  }

  private static String tour() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
      Tour.embedded(out);
    }
    return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }
}
