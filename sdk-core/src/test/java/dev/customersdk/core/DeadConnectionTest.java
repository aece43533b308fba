package dev.customersdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.customersdk.core.TransportException.Reason;
import dev.customersdk.core.probe.Probe;
import dev.customersdk.fixtures.ContractTest;
import dev.customersdk.fixtures.Mode;
import java.time.Duration;
import java.util.List;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;

/** An HTTP/2 connection that died without a word costs the call that notices it, and no other. */
class DeadConnectionTest {

  @ContractTest
  void isReplacedAfterTheFirstDeadline(Mode mode) throws Exception {
    try (MockWebServer server = new MockWebServer()) {
      server.setProtocols(List.of(Protocol.H2_PRIOR_KNOWLEDGE));
      server.setDispatcher(
          new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
              return new MockResponse.Builder().body("{\"id\":\"1\"}").build();
            }
          });
      server.start();
      try (Balancer balancer = new Balancer(server.getPort());
          Probe probe = probe(balancer)) {
        mode.run(probe.get("1"));
        balancer.forgetConnections();
        TransportException failure =
            catchThrowableOfType(TransportException.class, () -> mode.run(probe.get("1")));
        assertThat(failure.reason()).isEqualTo(Reason.DEADLINE);
        for (int i = 0; i < 5; i++) {
          assertThat(mode.run(probe.get("1")).id()).isEqualTo("1");
        }
      }
    }
  }

  private static Probe probe(Balancer balancer) {
    OkHttpClient http =
        new OkHttpClient.Builder().protocols(List.of(Protocol.H2_PRIOR_KNOWLEDGE)).build();
    return Probe.at(balancer.url()).httpClient(http).timeout(Duration.ofSeconds(1)).build();
  }
}
