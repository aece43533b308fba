package dev.customersdk.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HelpTest {

  @Test
  void namesVendorsEnvironmentAndExamples() {
    assertThat(Cli.run("--help").out())
        .contains("kohort", "checkoutpage", "flex", "generic")
        .contains("KOHORT_API_KEY", "KOHORT_BASE_URL")
        .contains("customers kohort list --emulator");
  }

  @Test
  void saysOfEachOperationWhatItDoes() {
    assertThat(Cli.run("generic", "--help").out())
        .contains("attach-source", "Attaches a source to a customer.");
    assertThat(Cli.run("generic", "files", "--help").out()).contains("upload", "Uploads a file.");
    assertThat(Cli.run("kohort", "create", "--help").out())
        .contains("--set", "emailAddress", "metadata.plan=gold");
    assertThat(Cli.run("generic", "list", "--help").out())
        .contains("--created-time", "gte:2026-01-01T00:00:00Z,lt:");
    assertThat(Cli.run("kohort", "import", "--help").out())
        .contains("--repeat=LINE", "Required: emailAddress", "metadata.*");
  }

  @Test
  void theVersionIsThatOfTheBuild() {
    assertThat(Cli.run("--version").out()).matches("customers [0-9]+\\.[0-9]+\\.[0-9]+\\S*\\R");
  }

  @Test
  void bashTakesTheCompletionScript(@TempDir Path directory) throws Exception {
    Cli completion = Cli.run("completion");
    Path script = Files.writeString(directory.resolve("completion.sh"), completion.out());

    assertThat(completion.out()).contains("attach-tax-identifier", "--retry-rejected");
    Process bash = new ProcessBuilder("bash", "-n", script.toString()).inheritIO().start();
    assertThat(bash.waitFor()).isZero();
  }

  @Test
  void itRunsInAProcessOfItsOwn(@TempDir Path directory) throws Exception {
    CustomersProcess list =
        CustomersProcess.start(
            directory, Map.of(), "flex", "list", "--emulator", "--json", "--all");

    assertThat(list.status()).as(list.output()).isZero();
    assertThat(list.output().lines()).hasSize(8).allMatch(line -> line.startsWith("{"));
  }

  @Test
  void theIdsOfAnEmulatorAreTheSameEachTime() {
    for (String vendor : new String[] {"kohort", "checkoutpage", "flex", "generic"}) {
      String ids = vendor.equals("flex") ? "customer_id" : "id";
      Cli first = Cli.run(vendor, "list", "--emulator", "--columns", ids);
      Cli second = Cli.run(vendor, "list", "--emulator", "--columns", ids);

      assertThat(first.lines()).hasSize(9).isEqualTo(second.lines());
      assertThat(Cli.run(vendor, "get", first.lines().get(1).strip(), "--emulator").status())
          .isZero();
    }
  }
}
