package dev.customersdk.kohort;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.testkit.KohortEmulator;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class JvmExitTest {

  /** Kept connections and idle threads would hold the JVM for minutes. */
  private static final Duration BOUND = Duration.ofSeconds(5);

  @Test
  void aClientThatIsNeverClosedDoesNotKeepTheJvmAlive() throws Exception {
    try (KohortEmulator kohort = KohortEmulator.start()) {
      String id = kohort.addCustomer("{\"emailAddress\":\"ada@example.com\"}");
      Process program = start(kohort.baseUrl(), kohort.apiKey(), id);
      try {
        assertThat(program.inputReader().readLine()).isEqualTo("the same customer twice");
        assertThat(program.waitFor(BOUND.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(program.exitValue()).isZero();
        assertThat(kohort.requestCount()).isEqualTo(2);
      } finally {
        program.destroyForcibly();
      }
    }
  }

  private static Process start(String baseUrl, String apiKey, String id) throws Exception {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            UnclosedClientProgram.class.getName(),
            baseUrl,
            apiKey,
            id)
        .redirectErrorStream(true)
        .start();
  }
}
