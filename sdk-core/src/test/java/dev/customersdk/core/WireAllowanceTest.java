package dev.customersdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.customersdk.core.probe.Probe;
import dev.customersdk.fixtures.ContractTest;
import dev.customersdk.fixtures.Mode;
import dev.customersdk.fixtures.RawServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;

/** What a response may take from the wire is enough for all that may be read, however it comes. */
class WireAllowanceTest {

  private static final int CAP = 100_000;
  private static final int AT_ONCE = 30;
  private static final String THING = "{\"id\":\"1\"}";
  private static final String LARGE = THING + " ".repeat(CAP - THING.length());

  private final OkHttpClient http2 =
      new OkHttpClient.Builder().protocols(List.of(Protocol.H2_PRIOR_KNOWLEDGE)).build();

  @ContractTest
  void oneAfterTheOtherOnOneConnection(Mode mode) {
    try (RawServer server = RawServer.start(reply -> reply.json(200, LARGE));
        Probe probe = Probe.at(server.url()).maxResponseBytes(CAP).build()) {
      for (int i = 0; i < AT_ONCE; i++) {
        assertThat(mode.run(probe.get("1")).id()).isEqualTo("1");
      }
      assertThat(server.connections()).isEqualTo(1);
    }
  }

  @ContractTest
  void inTheSmallestChunks(Mode mode) {
    StringBuilder chunks = new StringBuilder();
    String body = THING + " ".repeat(CAP / 2);
    body.chars().forEach(letter -> chunks.append("1\r\n").append((char) letter).append("\r\n"));
    String response =
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + chunks + "0\r\n\r\n";
    try (RawServer server = RawServer.start(reply -> reply.raw(response));
        Probe probe = Probe.at(server.url()).maxResponseBytes(CAP).build()) {
      assertThat(mode.run(probe.get("1")).id()).isEqualTo("1");
    }
  }

  @ContractTest
  void manyAtOnceOnOneConnection(Mode mode) throws Exception {
    CountDownLatch all = new CountDownLatch(AT_ONCE);
    Queue<Integer> connections = new ConcurrentLinkedQueue<>();
    try (MockWebServer server =
            serving(
                request -> {
                  connections.add(request.getConnectionIndex());
                  if (request.getTarget().endsWith("first")) {
                    return THING;
                  }
                  all.countDown();
                  await(all);
                  return LARGE;
                });
        Probe probe = probe(server, CAP)) {
      assertThat(mode.run(probe.get("first")).id()).isEqualTo("1");
      List<Future<Probe.Thing>> calls = new ArrayList<>();
      for (int i = 0; i < AT_ONCE; i++) {
        calls.add(mode.start(probe.get("1")));
      }
      for (Future<Probe.Thing> call : calls) {
        assertThat(call.get(30, TimeUnit.SECONDS).id()).isEqualTo("1");
      }
      assertThat(connections).hasSize(1 + AT_ONCE).containsOnly(0);
    }
  }

  /** Clients with the same pool share connections, whatever their limits are. */
  @ContractTest
  void alsoWhereTheConnectionWasMadeForLess(Mode mode) throws Exception {
    String huge = THING + " ".repeat(50 * CAP);
    Queue<Integer> connections = new ConcurrentLinkedQueue<>();
    try (MockWebServer server =
            serving(
                request -> {
                  connections.add(request.getConnectionIndex());
                  return request.getTarget().endsWith("huge") ? huge : THING;
                });
        Probe small = probe(server, CAP);
        Probe large = probe(server, 100 * CAP)) {
      assertThat(mode.run(small.get("1")).id()).isEqualTo("1");
      assertThat(mode.run(large.get("huge")).id()).isEqualTo("1");
      assertThat(connections).containsExactly(0, 0);
    }
  }

  @ContractTest
  void whoSharesTheConnectionOfAnOversizedResponseIsServed(Mode mode) throws Exception {
    assertServedBesideAnOversizedResponse(mode, http2, 1);
  }

  @ContractTest
  void alsoOnASocketOfTheCallers(Mode mode) throws Exception {
    assertServedBesideAnOversizedResponse(
        mode, http2.newBuilder().socketFactory(new OwnSockets()).build(), 0);
  }

  private static void assertServedBesideAnOversizedResponse(
      Mode mode, OkHttpClient http, int connectionAfterwards) throws Exception {
    CountDownLatch refused = new CountDownLatch(1);
    CountDownLatch waiting = new CountDownLatch(1);
    Queue<Integer> connections = new ConcurrentLinkedQueue<>();
    try (MockWebServer server =
            serving(
                request -> {
                  connections.add(request.getConnectionIndex());
                  if (request.getTarget().endsWith("patient")) {
                    waiting.countDown();
                    await(refused);
                  }
                  return request.getTarget().endsWith("huge") ? LARGE + LARGE : THING;
                });
        Probe probe = probe(server, http, CAP)) {
      Future<Probe.Thing> patient = mode.start(probe.get("patient"));
      await(waiting);
      assertThat(catchThrowableOfType(DecodingException.class, () -> mode.run(probe.get("huge"))))
          .hasMessageContaining("it is larger than 100000 bytes");
      assertThat(mode.run(probe.get("1")).id()).isEqualTo("1");
      refused.countDown();
      assertThat(patient.get(30, TimeUnit.SECONDS).id()).isEqualTo("1");
      assertThat(connections).containsExactly(0, 0, connectionAfterwards);
    }
  }

  private Probe probe(MockWebServer server, int cap) {
    return probe(server, http2, cap);
  }

  private static Probe probe(MockWebServer server, OkHttpClient http, int cap) {
    return Probe.at("http://localhost:" + server.getPort())
        .httpClient(http)
        .maxResponseBytes(cap)
        .retryPolicy(RetryPolicy.none())
        .build();
  }

  private static MockWebServer serving(Function<RecordedRequest, String> body) throws Exception {
    MockWebServer server = new MockWebServer();
    server.setProtocols(List.of(Protocol.H2_PRIOR_KNOWLEDGE));
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            return new MockResponse.Builder().body(body.apply(request)).build();
          }
        });
    server.start();
    return server;
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
