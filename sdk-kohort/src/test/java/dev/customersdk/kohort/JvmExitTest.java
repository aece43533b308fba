package dev.customersdk.kohort;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.fixtures.OwnJvm;
import dev.customersdk.testkit.KohortEmulator;
import java.util.List;
import org.junit.jupiter.api.Test;

class JvmExitTest {

  /** Far more than a JVM needs; idle connections would be kept for minutes. */
  private static final int PATIENCE_SECONDS = 30;

  @Test
  void aClientThatIsNeverClosedDoesNotKeepTheJvmAlive() throws Exception {
    try (KohortEmulator kohort = KohortEmulator.start()) {
      String id = kohort.addCustomer("{\"emailAddress\":\"ada@example.com\"}");
      List<String> arguments = List.of(kohort.baseUrl(), kohort.apiKey(), id);
      assertThat(OwnJvm.lines(PATIENCE_SECONDS, List.of(), UnclosedClient.class, arguments))
          .containsExactly("the same customer twice", "waiting for []");
      assertThat(kohort.requestCount()).isEqualTo(2);
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
