package dev.customersdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customersdk.core.probe.Probe;
import dev.customersdk.core.spi.RetrySafety;
import dev.customersdk.fixtures.ContractTest;
import dev.customersdk.fixtures.Mode;
import dev.customersdk.fixtures.RawServer;
import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** A call of 400 ms ends after 400 to 800 ms, whatever holds it up. */
@Isolated
class DeadlineTest {

  private static final Duration TIMEOUT = Duration.ofMillis(400);

  @ContractTest
  void holdsAgainstASilentServer(Mode mode) {
    try (RawServer server = RawServer.start(reply -> reply.stall());
        Probe probe = Probe.at(server.url()).timeout(TIMEOUT).build()) {
      warmUp();
      TransportException failure = endsInTime(mode, probe.get("1"));
      assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
      assertThat(server.requests()).hasSize(1);
    }
  }

  @ContractTest
  void holdsInTheMiddleOfABody(Mode mode) {
    try (RawServer server =
            RawServer.start(
                reply -> {
                  reply.raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"id\":");
                  reply.stall();
                });
        Probe probe = Probe.at(server.url()).timeout(TIMEOUT).build()) {
      warmUp();
      TransportException failure = endsInTime(mode, probe.post(RetrySafety.ONCE));
      assertThat(failure.outcome()).isEqualTo(Outcome.PROCESSED);
    }
  }

  @ContractTest
  void holdsOverManyAttempts(Mode mode) {
    try (RawServer server = RawServer.start(reply -> reply.json(503, "{}"));
        Probe probe =
            Probe.at(server.url())
                .timeout(TIMEOUT)
                .retryPolicy(
                    RetryPolicy.defaults()
                        .withMaxAttempts(1000)
                        .withDelays(Duration.ofMillis(150), Duration.ofMillis(150)))
                .build()) {
      long start = System.nanoTime();
      assertThatThrownBy(() -> mode.run(probe.get("1"))).isInstanceOf(SdkException.class);
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(800));
      assertThat(server.requests()).hasSizeGreaterThan(1).hasSizeLessThan(1000);
    }
  }

  @ContractTest
  void holdsAgainstAHangingResolver(Mode mode) {
    CompletableFuture<List<InetAddress>> resolved = new CompletableFuture<>();
    OkHttpClient slowDns = new OkHttpClient.Builder().dns(hostname -> resolved.join()).build();
    try (Probe probe =
        Probe.at("https://slow.example.com").httpClient(slowDns).timeout(TIMEOUT).build()) {
      warmUp();
      TransportException failure = endsInTime(mode, probe.get("1"));
      assertThat(failure.outcome()).isEqualTo(Outcome.NOT_SENT);
    } finally {
      resolved.complete(List.of());
    }
  }

  @Test
  void holdsForTheCallThatWaitsBehindSixtyFourOthers() {
    try (RawServer server = RawServer.start(reply -> reply.stall());
        Probe probe = Probe.at(server.url()).build()) {
      List<CompletableFuture<Probe.Thing>> others = new ArrayList<>();
      for (int i = 0; i < 64; i++) {
        others.add(probe.get("other").executeAsync());
      }
      ApiCall<Probe.Thing> last =
          probe.get("last").with(RequestOptions.builder().timeout(TIMEOUT).build());
      TransportException failure = endsInTime(Mode.ASYNC, last);
      assertThat(failure.outcome()).isEqualTo(Outcome.NOT_SENT);
      others.forEach(other -> other.cancel(true));
    }
  }

  private static TransportException endsInTime(Mode mode, ApiCall<?> call) {
    long start = System.nanoTime();
    try {
      mode.run(call);
    } catch (TransportException e) {
      assertThat(Duration.ofNanos(System.nanoTime() - start))
          .isBetween(TIMEOUT, Duration.ofMillis(800));
      assertThat(e.reason()).isEqualTo(TransportException.Reason.DEADLINE);
      return e;
    }
    throw new AssertionError("the call should have failed");
  }

  /** Loads the classes that a first call loads, which is not what is measured here. */
  private static void warmUp() {
    try (RawServer server = RawServer.start(reply -> reply.json(503, "{}"));
        Probe probe = Probe.at(server.url()).retryPolicy(RetryPolicy.none()).build()) {
      for (Mode mode : Mode.values()) {
        assertThatThrownBy(() -> mode.run(probe.get("1"))).isInstanceOf(SdkException.class);
      }
    }
  }
}
