package dev.customersdk.kohort;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.testkit.KohortEmulator;
import java.io.BufferedReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class JvmExitTest {

  /** Far more than a JVM needs to end; idle connections would be kept for minutes. */
  private static final Duration BOUND = Duration.ofSeconds(5);

  @Test
  void aClientThatIsNeverClosedDoesNotKeepTheJvmAlive() throws Exception {
    try (KohortEmulator kohort = KohortEmulator.start()) {
      String id = kohort.addCustomer("{\"emailAddress\":\"ada@example.com\"}");
      Process program =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  UnclosedClient.class.getName(),
                  kohort.baseUrl(),
                  kohort.apiKey(),
                  id)
              .redirectErrorStream(true)
              .start();
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

  /** Makes one call of each kind, forgets to close its client, and tells whom the JVM waits for. */
  static final class UnclosedClient {

    private UnclosedClient() {}

    public static void main(String[] args) {
      KohortClient client = KohortClient.builder().baseUrl(args[0]).apiKey(args[1]).build();
      Customer read = client.customers().get(args[2]);
      Customer again = client.customers().prepare().get(args[2]).executeAsync().join();
      System.out.println(read.equals(again) ? "the same customer twice" : "different customers");
      List<String> others =
          Thread.getAllStackTraces().keySet().stream()
              .filter(thread -> !thread.isDaemon() && thread != Thread.currentThread())
              .map(Thread::getName)
              .toList();
      System.out.println("waiting for " + others);
    }
  }
}
