package dev.customersdk.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.core.probe.Probe;
import dev.customersdk.fixtures.Harness;
import dev.customersdk.fixtures.OwnJvm;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What never ends takes little memory: over HTTP/1.1 with the limit that a client has unless told
 * otherwise, over HTTP/2 with a small one, as OkHttp makes up to 30 bytes of one of a header block.
 */
class EndlessInSmallHeapTest {

  private static final List<String> HEAP = List.of("-Xmx64m", "-XX:+ExitOnOutOfMemoryError");
  private static final int PATIENCE_SECONDS = 120;

  @ParameterizedTest
  @CsvSource({"HTTP_1, 10485760", "HTTP_2, 100000"})
  void endsEveryReadInTime(WireProtocol protocol, String cap) throws Exception {
    Endless[] all = protocol.isHttp2() ? EndlessFrames.values() : EndlessResponse.values();
    List<FloodingServer> servers = new ArrayList<>();
    List<String> arguments = new ArrayList<>(List.of(protocol.name(), cap));
    try {
      for (Endless endless : all) {
        FloodingServer server = FloodingServer.start(protocol, endless);
        servers.add(server);
        arguments.addAll(List.of(endless.toString(), server.url()));
      }
      assertThat(OwnJvm.lines(PATIENCE_SECONDS, HEAP, Reads.class, arguments))
          .isEqualTo(Stream.of(all).map(each -> each + " " + each.expected()).toList());
    } finally {
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
