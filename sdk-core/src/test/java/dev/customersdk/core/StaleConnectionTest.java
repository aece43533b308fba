package dev.customersdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customersdk.core.probe.Probe;
import dev.customersdk.core.spi.RetrySafety;
import dev.customersdk.fixtures.ContractTest;
import dev.customersdk.fixtures.Mode;
import dev.customersdk.fixtures.RawServer;
import java.util.List;

/** A connection that the server closed while it was idle is not a failure of the next read. */
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
}
