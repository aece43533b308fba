package dev.customersdk.kohort;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.testkit.KohortEmulator;
import java.io.BufferedReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class JvmExitTest {

  /** Far more than a JVM needs to end; idle connections would be kept for minutes. */
  private static final Duration BOUND = Duration.ofSeconds(5);

  @Test
  void aClientThatIsNeverClosedDoesNotKeepTheJvmAlive() throws Exception {
    try (KohortEmulator kohort = KohortEmulator.start()) {
      String id = kohort.addCustomer("{\"emailAddress\":\"ada@example.com\"}");
      Process program = start(kohort.baseUrl(), kohort.apiKey(), id);
      try {
        BufferedReader output = program.inputReader();
        assertThat(output.readLine()).isEqualTo("the same customer twice");
        assertThat(output.readLine()).isEqualTo("waiting for []");
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
