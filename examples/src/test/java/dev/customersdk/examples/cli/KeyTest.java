package dev.customersdk.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.examples.cli.console.Terminal;
import dev.customersdk.testkit.Fault;
import dev.customersdk.testkit.KohortEmulator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A key comes from the environment, and goes nowhere but to the vendor. */
class KeyTest {

  private static final String CANARY = "sk_test_canary4711";

  @AutoClose private final KohortEmulator kohort = KohortEmulator.builder().apiKey(CANARY).start();

  @Test
  void isNeverPrinted(@TempDir Path directory) throws Exception {
    Path file = Files.writeString(directory.resolve("c.csv"), "emailAddress\nada@example.com\n");
    Path export = directory.resolve("export.jsonl");
    kohort.addCustomer("{\"emailAddress\":\"grace@example.com\"}");
    String[] commands = {
      "kohort list",
      "kohort list --table",
      "kohort list --dry-run",
      "kohort get nobody --quote-vendor",
      "kohort import " + file,
      "kohort export " + export,
      "kohort create --set emailAddress=x@example.com --quote-vendor",
      "kohort list --help",
      "kohort lst",
    };
    for (String command : commands) {
      kohort.failNext(command.contains("create") ? Fault.status(401) : Fault.none());
      Cli cli = Cli.at(kohort, command.split(" "));
      assertThat(cli.out() + cli.err()).as(command).doesNotContain("canary");
    }
    try (var files = Files.list(directory)) {
      assertThat(files)
          .hasSize(3)
          .allSatisfy(it -> assertThat(it).content().doesNotContain("canary"));
    }
    assertThat(kohort.requests())
        .isNotEmpty()
        .allMatch(it -> it.header("Authorization").isPresent());
  }

  @Test
  void oneThatIsNoKeyIsNotPrintedEither() {
    for (String key : new String[] {"canary\n", " canary", "Bearer canary", "canary\u00e9"}) {
      Cli cli = Cli.run(Map.of("KOHORT_API_KEY", key), Terminal.none(), "", "kohort", "list");

      assertThat(cli.status()).isEqualTo(2);
      assertThat(cli.err()).isNotBlank().doesNotContain("canary");
    }
  }

  @Test
  void thereIsNoOptionForIt() {
    for (String option : new String[] {"--api-key", "--key", "--token"}) {
      assertThat(Cli.at(kohort, "kohort", "list", option, "x").status()).isEqualTo(2);
    }
    assertThat(kohort.requestCount()).isZero();
  }
}
