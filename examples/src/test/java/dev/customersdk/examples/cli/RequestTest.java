package dev.customersdk.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.examples.cli.console.Terminal;
import dev.customersdk.testkit.KohortEmulator;
import dev.customersdk.testkit.junit.EmulatorExtension;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a request is given, and looked at before it is sent. */
@ExtendWith(EmulatorExtension.class)
class RequestTest {

  static final KohortEmulator kohort = KohortEmulator.start();

  private static final String ADA = "{\"emailAddress\":\"ada@example.com\"}";

  @Test
  void asJson() {
    assertCreates(Cli.at(kohort, "kohort", "create", "--body", ADA), ADA);
  }

  @Test
  void asAFile(@TempDir Path directory) throws Exception {
    Path file = Files.writeString(directory.resolve("ada.json"), ADA);

    assertCreates(Cli.at(kohort, "kohort", "create", "--body", "@" + file), ADA);
  }

  @Test
  void asStandardInput() {
    assertCreates(
        Cli.run(Cli.environment(kohort), Terminal.none(), ADA, "kohort", "create", "--body", "-"),
        ADA);
  }

  @Test
  void asSingleProperties() {
    assertCreates(
        Cli.at(
            kohort,
            "kohort",
            "create",
            "--body",
            ADA,
            "--set",
            "metadata.formula=a=b",
            "--set",
            "metadata.n:=1.50",
            "--set",
            "phoneNumber:=null"),
        "{\"emailAddress\":\"ada@example.com\",\"metadata\":{\"formula\":\"a=b\",\"n\":1.50},"
            + "\"phoneNumber\":null}");
  }

  @Test
  void asPropertiesInPlaceOfTheBodys() {
    assertCreates(
        Cli.at(
            kohort,
            "kohort",
            "create",
            "--body",
            "{\"emailAddress\":\"x\"}",
            "--set",
            "emailAddress=ada@example.com"),
        ADA);
  }

  @Test
  void charactersThatTheEnvironmentCannotHaveAreNotSent() {
    Cli cli = Cli.at(kohort, "kohort", "create", "--body", ADA, "--set", "firstName=Ren\uFFFD");

    assertThat(cli.status()).isEqualTo(2);
    assertThat(cli.err()).contains("LC_ALL", "@FILE");
    assertThat(kohort.requestCount()).isZero();
  }

  @Test
  void aDryRunNeedsNoKey() {
    Cli cli = Cli.run("kohort", "create", "--body", ADA, "--dry-run");

    assertThat(cli.status()).as(cli.err()).isZero();
    assertThat(cli.out()).startsWith("POST https://").endsWith(ADA + "\n");
  }

  @Test
  void aFileThatIsMissingIsToldAndNothingIsSent() {
    Cli cli = Cli.at(kohort, "kohort", "create", "--body", "@nowhere.json");

    assertThat(cli.status()).isEqualTo(1);
    assertThat(cli.err()).contains("nowhere.json");
    assertThat(kohort.requestCount()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "list --take 2",
        "create --set emailAddress=ada@example.com",
        "get cus_1",
        "update cus_1 --set deletedAt:=null",
        "delete cus_1",
        "block cus_1",
        "unblock cus_1"
      })
  void aDryRunShowsWhatItWouldSend(String command) {
    Cli cli = Cli.at(kohort, ("kohort " + command + " --dry-run").split(" "));

    assertThat(cli.status()).isZero();
    assertThat(cli.out())
        .matches("(?s)(GET|POST|PATCH|DELETE) " + kohort.baseUrl() + "/customers.*")
        .contains("Authorization: ");
    assertThat(kohort.requestCount()).isZero();
  }

  @Test
  void aDryRunShowsTheBody() {
    assertThat(Cli.at(kohort, "kohort", "create", "--body", ADA, "--dry-run").out())
        .endsWith("\n\n" + ADA + "\n");
  }

  private static void assertCreates(Cli cli, String body) {
    assertThat(cli.err()).isEmpty();
    assertThat(kohort.requests()).singleElement().extracting(it -> it.body()).isEqualTo(body);
  }
}
