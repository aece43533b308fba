package dev.customersdk.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.core.probe.Probe;
import dev.customersdk.core.spi.RetrySafety;
import dev.customersdk.fixtures.ContractTest;
import dev.customersdk.fixtures.Harness;
import dev.customersdk.fixtures.Mode;
import dev.customersdk.fixtures.RawServer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import okhttp3.OkHttpClient;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a vendor sends, a limited number of bytes is taken for one response. */
class EndlessResponseTest {

  private static final int CAP = 100_000;

  /** The cap, headers and framing, and what the kernel takes without anybody reading it. */
  private static final long MOST = 48_000_000;

  /** Each in both modes: in one with TLS, in the other without. */
  static List<Arguments> everywhere() {
    List<Arguments> cases = new ArrayList<>();
    for (Endless endless : EndlessResponse.values()) {
      cases.add(Arguments.of(Mode.SYNC, WireProtocol.HTTP_1, endless));
      cases.add(Arguments.of(Mode.ASYNC, WireProtocol.TLS_HTTP_1, endless));
    }
    for (Endless endless : EndlessFrames.values()) {
      cases.add(Arguments.of(Mode.ASYNC, WireProtocol.HTTP_2, endless));
      cases.add(Arguments.of(Mode.SYNC, WireProtocol.TLS_HTTP_2, endless));
    }
    return cases;
  }

  @ParameterizedTest
  @MethodSource("everywhere")
  void endsTheReadAndTheConnection(Mode mode, WireProtocol protocol, Endless endless)
      throws Exception {
    try (FloodingServer server = FloodingServer.start(protocol, endless);
        Probe probe = probe(server)) {
      assertThat(Ending.of(() -> mode.run(probe.get("1")))).isEqualTo(endless.expected());
      assertThat(endless.expected()).startsWith(server.requests() + " ");
      for (int i = 0; i < server.requests(); i++) {
        assertThat(server.taken()).isLessThan(MOST);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void isNoReasonToWriteTwice(EndlessResponse endless) throws Exception {
    assertWrittenOnce(WireProtocol.HTTP_1, endless);
  }

  @ParameterizedTest
  @EnumSource
  void isNoReasonToWriteTwice(EndlessFrames endless) throws Exception {
    assertWrittenOnce(WireProtocol.HTTP_2, endless);
  }

  private static void assertWrittenOnce(WireProtocol protocol, Endless endless) throws Exception {
    try (FloodingServer server = FloodingServer.start(protocol, endless);
        Probe probe = probe(server)) {
      assertThat(Ending.of(() -> probe.post(RetrySafety.ONCE).execute()))
          .isEqualTo("1" + endless.expected().substring(1));
      assertThat(server.requests()).isEqualTo(1);
      assertThat(server.taken()).isLessThan(MOST);
    }
  }

  @ContractTest
  void whatCallsLeaveIsNotAddedUp(Mode mode) {
    int calls = 100;
    String block = "x".repeat(64 * 1024);
    AtomicLong taken = new AtomicLong();
    RawServer.Handler endlessAtLast =
        (number, request, reply) -> {
          if (number <= calls) {
            reply.json(200, "{\"id\":\"1\"}");
            return;
          }
          reply.raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2;");
          while (true) {
            reply.raw(block);
            taken.addAndGet(block.length());
          }
        };
    try (RawServer server = RawServer.start(endlessAtLast);
        Probe probe = Probe.at(server.url()).maxResponseBytes(CAP).build()) {
      for (int i = 0; i < calls; i++) {
        assertThat(mode.run(probe.get("1")).id()).isEqualTo("1");
      }
      assertThat(Ending.of(() -> mode.run(probe.get("1"))))
          .isEqualTo("1 DecodingException PROCESSED 200");
      assertThat(server.connections()).isEqualTo(1);
      assertThat(taken).hasValueLessThan(MOST);
    }
  }

  /** Where the SDK cannot count, it still hangs up. */
  @ContractTest
  void isNotDrainedOnSocketsOfTheCallers(Mode mode) throws Exception {
    OkHttpClient own = new OkHttpClient.Builder().socketFactory(new OwnSockets()).build();
    try (FloodingServer server =
            FloodingServer.start(WireProtocol.HTTP_1, EndlessResponse.BODY_OF_A_TERABYTE);
        Probe probe = Probe.at(server.url()).httpClient(own).maxResponseBytes(CAP).build()) {
      assertThat(Ending.of(() -> mode.run(probe.get("1"))))
          .isEqualTo(EndlessResponse.BODY_OF_A_TERABYTE.expected());
      assertThat(server.taken()).isLessThan(MOST);
    }
  }

  private static Probe probe(FloodingServer server) {
    return Probe.at(server.url())
        .httpClient(server.client().build())
        .maxResponseBytes(CAP)
        .readTimeout(Duration.ofSeconds(60))
        .timeout(Duration.ofSeconds(60))
        .retryPolicy(Harness.QUICK)
        .build();
  }
}
