package dev.customersdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customersdk.core.probe.Probe;
import dev.customersdk.core.spi.RetrySafety;
import dev.customersdk.fixtures.ContractTest;
import dev.customersdk.fixtures.Mode;
import dev.customersdk.fixtures.RawServer;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;

/** A connection that the server closed while it was idle is not a failure of the next call. */
class StaleConnectionTest {

  private static final String THING = "{\"id\":\"1\"}";

  @ContractTest
  void aReadGoesAgainAtOnceEvenWithoutRetries(Mode mode) {
    try (RawServer server = RawServer.start(reply -> reply.json(200, THING));
        Probe probe = Probe.at(server.url()).retryPolicy(RetryPolicy.none()).build()) {
      mode.run(probe.get("1"));
      server.closeConnections();
      ApiResponse<Probe.Thing> second = mode.runRaw(probe.get("1"));
      assertThat(second.value().id()).isEqualTo("1");
      List<Attempt> history = second.attempts();
      assertThat(history.get(history.size() - 1).delayBefore()).isZero();
      assertThat(server.connections()).isEqualTo(2);
    }
  }

  @ContractTest
  void aReadGoesAgainOnlyOnce(Mode mode) {
    try (RawServer server =
            RawServer.start(reply -> reply.json(200, THING), reply -> reply.drop());
        Probe probe = Probe.at(server.url()).retryPolicy(RetryPolicy.none()).build()) {
      mode.run(probe.get("1"));
      assertThatThrownBy(() -> mode.run(probe.get("1"))).isInstanceOf(TransportException.class);
      assertThat(server.requests()).hasSize(3);
    }
  }

  @ContractTest
  void aWriteOnAPooledConnectionThatIsDroppedAfterReadingIsSentOnce(Mode mode) {
    try (RawServer server =
            RawServer.start(reply -> reply.json(200, THING), reply -> reply.drop());
        Probe probe = Probe.at(server.url()).build()) {
      mode.run(probe.get("1"));
      for (RetrySafety safety : List.of(RetrySafety.ONCE, RetrySafety.IDEMPOTENT)) {
        int before = server.requests().size();
        assertThatThrownBy(() -> mode.run(probe.post(safety)))
            .isInstanceOfSatisfying(
                TransportException.class, e -> assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN));
        assertThat(server.requests()).hasSize(before + 1);
      }
    }
  }

  @ContractTest
  void aWriteGoesOutOnceAndOnANewConnection(Mode mode) {
    try (RawServer server =
            RawServer.start(
                reply -> {
                  reply.json(200, THING);
                  reply.drop();
                });
        Probe probe = Probe.at(server.url()).build()) {
      mode.run(probe.get("1"));
      RawServer.idleForAMoment();
      assertThat(mode.runRaw(probe.post(RetrySafety.ONCE)).attempts()).hasSize(1);
      assertThat(server.requests()).hasSize(2);
    }
  }

  @ContractTest
  void aWriteGoesOutOnceAndOnANewTlsConnection(Mode mode) throws Exception {
    Authority localhost = Authority.selfSigned("localhost");
    OkHttpClient http =
        localhost.trusted(new OkHttpClient.Builder()).protocols(List.of(Protocol.HTTP_1_1)).build();
    try (MockWebServer server = new MockWebServer()) {
      server.useHttps(localhost.shown().sslSocketFactory());
      for (int i = 0; i < 2; i++) {
        server.enqueue(
            new MockResponse.Builder()
                .body(THING)
                .onResponseEnd(new SocketEffect.CloseSocket())
                .build());
      }
      server.start();
      try (Probe probe = Probe.at(server.url("/").toString()).httpClient(http).build()) {
        mode.run(probe.get("1"));
        RawServer.idleForAMoment();
        assertThat(mode.runRaw(probe.post(RetrySafety.ONCE)).attempts()).hasSize(1);
        assertThat(server.getRequestCount()).isEqualTo(2);
      }
    }
  }

  @ContractTest
  void aConnectionThatStaysOpenIsUsedAgain(Mode mode) {
    try (RawServer server = RawServer.start(reply -> reply.json(200, THING));
        Probe probe = Probe.at(server.url()).build()) {
      mode.run(probe.get("1"));
      RawServer.idleForAMoment();
      mode.run(probe.post(RetrySafety.ONCE));
      assertThat(server.connections()).isEqualTo(1);
    }
  }

  @ContractTest
  void aConnectionOnWhichTheServerSpokeUnaskedIsNotUsedAgain(Mode mode) throws Exception {
    CountDownLatch spoken = new CountDownLatch(1);
    try (RawServer server =
            RawServer.start(
                reply -> {
                  reply.json(200, THING);
                  RawServer.idleForAMoment();
                  reply.json(200, "{\"id\":\"a stranger\"}");
                  spoken.countDown();
                });
        Probe probe = Probe.at(server.url()).build()) {
      mode.run(probe.post(RetrySafety.ONCE));
      assertThat(spoken.await(5, TimeUnit.SECONDS)).isTrue();
      RawServer.idleForAMoment();
      assertThat(mode.run(probe.post(RetrySafety.ONCE)).id()).isEqualTo("1");
    }
  }
}
