package dev.customersdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.testkit.KohortEmulator;
import dev.customersdk.testkit.junit.EmulatorExtension;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Runs it as users do: in a JVM of its own, with the key in the environment. */
@ExtendWith(EmulatorExtension.class)
class QuickstartTest {

  static final KohortEmulator kohort = KohortEmulator.start();

  @Test
  void createsACustomerAndListsAll(@TempDir Path workspace) throws Exception {
    Command quickstart = quickstart(workspace, kohort.apiKey());

    assertThat(quickstart.output()).matches("created (cus_\\w+)\\R\\1 since 20\\S+Z");
    assertThat(quickstart.status()).isZero();
    assertThat(kohort.customerCount()).isEqualTo(1);
  }

  @Test
  void saysThatTheKeyWasRefused(@TempDir Path workspace) throws Exception {
    Command quickstart = quickstart(workspace, "sk_test_of_somebody_else");

    assertThat(quickstart.output())
        .startsWith("The key was refused: POST /customers responded with 401")
        .hasLineCount(1);
    assertThat(quickstart.status()).isZero();
  }

  private static Command quickstart(Path workspace, String key) throws Exception {
    return Command.run(
        workspace,
        "java",
        List.of("--class-path", System.getProperty("java.class.path"), Quickstart.class.getName()),
        Map.of("KOHORT_API_KEY", key, "KOHORT_BASE_URL", kohort.baseUrl()));
  }
}
