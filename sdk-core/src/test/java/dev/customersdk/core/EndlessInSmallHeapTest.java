package dev.customersdk.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.core.probe.Probe;
import dev.customersdk.fixtures.Harness;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What never ends takes little memory: over HTTP/1.1 with the limit that a client has unless told
 * otherwise, over HTTP/2 with a small one, as OkHttp makes up to 30 bytes of one of a header block.
 */
class EndlessInSmallHeapTest {

  private static final String HEAP = "-Xmx64m";
  private static final int PATIENCE_SECONDS = 120;

  @ParameterizedTest
  @CsvSource({"HTTP_1, 10485760", "HTTP_2, 100000"})
  void endsEveryReadInTime(WireProtocol protocol, String cap) throws Exception {
    Endless[] all = protocol.isHttp2() ? EndlessFrames.values() : EndlessResponse.values();
    List<FloodingServer> servers = new ArrayList<>();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(HEAP, "-XX:+ExitOnOutOfMemoryError", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.addAll(List.of(Reads.class.getName(), protocol.name(), cap));
    for (Endless endless : all) {
      FloodingServer server = FloodingServer.start(protocol, endless);
      servers.add(server);
      command.addAll(List.of(endless.toString(), server.url()));
    }
    Process program =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try (var output = program.inputReader()) {
      assertThat(output.lines())
          .containsExactly(
              List.of(all).stream()
                  .map(endless -> endless + " " + endless.expected())
                  .toArray(String[]::new));
      assertThat(program.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
      assertThat(program.exitValue()).isZero();
    } finally {
      program.destroyForcibly();
      for (FloodingServer server : servers) {
        server.close();
      }
    }
  }

  /** Reads from one server after the other, and says how each read ended. */
  static final class Reads {

    private Reads() {}

    public static void main(String[] args) {
      WireProtocol protocol = WireProtocol.valueOf(args[0]);
      for (int i = 2; i < args.length; i += 2) {
        try (Probe probe =
            Probe.at(args[i + 1])
                .httpClient(protocol.client().build())
                .maxResponseBytes(Long.parseLong(args[1]))
                .readTimeout(Duration.ofSeconds(60))
                .retryPolicy(Harness.QUICK)
                .build()) {
          System.out.println(args[i] + " " + Ending.of(() -> probe.get("1").execute()));
        }
      }
    }
  }
}
