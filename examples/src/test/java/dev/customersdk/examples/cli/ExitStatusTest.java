package dev.customersdk.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.examples.cli.console.Terminal;
import dev.customersdk.testkit.Fault;
import dev.customersdk.testkit.KohortEmulator;
import dev.customersdk.testkit.junit.EmulatorExtension;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(EmulatorExtension.class)
class ExitStatusTest {

  static final KohortEmulator kohort = KohortEmulator.start();

  static Stream<Arguments> tellsFailuresApart() {
    return Stream.of(
        Arguments.of(Fault.none(), 0, ""),
        Arguments.of(Fault.status(404), 3, "responded with 404"),
        Arguments.of(Fault.status(422), 4, "responded with 422"),
        Arguments.of(Fault.status(401), 4, "the environment variable KOHORT_API_KEY"),
        Arguments.of(Fault.dropAfterProcessing(), 6, "look before you do it again"),
        Arguments.of(Fault.status(500), 6, "look before you do it again"),
        Arguments.of(Fault.truncatedJson(), 7, "outcome PROCESSED"));
  }

  @ParameterizedTest
  @MethodSource
  void tellsFailuresApart(Fault fault, int status, String message) {
    kohort.failNext(fault);

    Cli cli = Cli.at(kohort, "kohort", "create", "--set", "emailAddress=ada@example.com");

    assertThat(cli.status()).isEqualTo(status);
    assertThat(cli.err()).contains(message).doesNotContain("ada@example.com", "\tat ");
  }

  @Test
  void nothingIsSentWhereNobodyListens() {
    KohortEmulator gone = KohortEmulator.start();
    gone.close();

    assertThat(Cli.at(gone, "kohort", "list").status()).isEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kohort",
        "kohort lst",
        "kohort get",
        "kohort get a b",
        "kohort list --take x",
        "kohort list --take 0",
        "kohort list --order-by createdAt:up",
        "kohort list --json --table",
        "kohort list --emulator --base-url http://127.0.0.1:1",
        "kohort create",
        "kohort create --body [",
        "kohort create --body []",
        "kohort create --set emailAddress",
        "kohort create --set metadata:=1 --set metadata.plan=gold",
        "kohort create --set metadata:={",
        "kohort create --set emailAddress=a --set emailAddress=b",
        "generic list --created-time 2026-01-01T00:00:00Z",
        "generic list --created-time gt:2026-01-01T00:00:00Z,gt:2026-01-02T00:00:00Z",
        "generic list --request-to-be-forgotten maybe",
        "generic files upload --content nowhere.pdf --purpose other",
        "kohort import nowhere.jsonl",
      })
  void wrongUsageIsTold(String command) {
    Cli cli =
        Cli.run(
            Map.of(
                "KOHORT_API_KEY", kohort.apiKey(),
                "KOHORT_BASE_URL", kohort.baseUrl(),
                "GENERIC_API_KEY", "sk_test_x",
                "GENERIC_BASE_URL", kohort.baseUrl()),
            Terminal.none(),
            "",
            command.split(" "));

    assertThat(cli.status()).isEqualTo(2);
    assertThat(cli.err()).isNotBlank().doesNotContain("\tat ");
    assertThat(kohort.requestCount()).isZero();
  }

  @Test
  void aMissingKeyIsToldWithItsVariable() {
    Cli cli = Cli.run("flex", "list");

    assertThat(cli.status()).isEqualTo(2);
    assertThat(cli.err()).contains("FLEX_API_KEY");
  }

  @Test
  void aMissingAddressIsToldWithItsVariable() {
    Cli cli =
        Cli.run(Map.of("GENERIC_API_KEY", "sk_test_x"), Terminal.none(), "", "generic", "list");

    assertThat(cli.status()).isEqualTo(2);
    assertThat(cli.err()).contains("GENERIC_BASE_URL", "--base-url");
  }

  @Test
  void helpNamesThemAll() {
    assertThat(Cli.run("kohort", "list", "--help").out())
        .contains("Exit status:")
        .containsPattern("\\n +3 +The vendor has no such thing")
        .containsPattern("\\n +130 +Interrupted");
  }
}
