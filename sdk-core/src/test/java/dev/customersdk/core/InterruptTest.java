package dev.customersdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.customersdk.core.probe.Probe;
import dev.customersdk.core.spi.RetrySafety;
import dev.customersdk.fixtures.RawServer;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A blocked call notices an interrupt within a quarter of a second, and nothing follows. */
@Isolated
class InterruptTest {

  enum Connection {
    PLAIN,
    TLS_HTTP_1,
    TLS_HTTP_2
  }

  @ParameterizedTest
  @EnumSource
  void endsACallThatWaitsForTheResponse(Connection connection) throws Exception {
    try (MockWebServer server = new MockWebServer()) {
      Probe.Builder builder = Probe.builder().apiKey("key").httpClient(connect(server, connection));
      server.enqueue(new MockResponse.Builder().body("{\"id\":\"1\"}").build());
      server.enqueue(
          new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE).build());
      server.start();
      try (Probe probe = builder.baseUrl(server.url("/").toString()).build()) {
        assertThat(probe.get("1").executeRaw().status()).isEqualTo(200);
        server.takeRequest();
        Interrupted ended =
            interrupt(probe.get("1"), () -> server.takeRequest(5, TimeUnit.SECONDS));
        assertThat(ended.failure.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(server.getRequestCount()).isEqualTo(2);
      }
    }
  }

  @Test
  void endsACallThatWaitsBeforeItsNextAttempt() throws Exception {
    CountDownLatch arrived = new CountDownLatch(1);
    try (RawServer server =
            RawServer.start(
                reply -> {
                  reply.send(429, "", "Retry-After: 30");
                  arrived.countDown();
                });
        Probe probe = Probe.at(server.url()).build()) {
      Interrupted ended = interrupt(probe.get("1"), () -> arrived.await(5, TimeUnit.SECONDS));
      assertThat(ended.failure.attempts()).hasSize(1);
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void endsACallThatWaitsForTheResolver() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    CompletableFuture<List<InetAddress>> resolved = new CompletableFuture<>();
    OkHttpClient slowDns =
        new OkHttpClient.Builder()
            .dns(
                hostname -> {
                  asked.countDown();
                  return resolved.join();
                })
            .build();
    try (Probe probe = Probe.at("https://slow.example.com").httpClient(slowDns).build()) {
      Interrupted ended = interrupt(probe.get("1"), () -> asked.await(5, TimeUnit.SECONDS));
      assertThat(ended.failure.outcome()).isEqualTo(Outcome.NOT_SENT);
    } finally {
      resolved.complete(List.of());
    }
  }

  @Test
  void keepsACallFromStarting() {
    try (RawServer server = RawServer.start(reply -> reply.json(200, "{}"));
        Probe probe = Probe.at(server.url()).build()) {
      Thread.currentThread().interrupt();
      TransportException failure = failureOf(probe.post(RetrySafety.ONCE));
      assertThat(Thread.interrupted()).isTrue();
      assertThat(failure.reason()).isEqualTo(TransportException.Reason.INTERRUPTED);
      assertThat(failure.outcome()).isEqualTo(Outcome.NOT_SENT);
      assertThat(server.requests()).isEmpty();
    }
  }

  @Test
  void keepsTheAttemptsBefore() {
    OkHttpClient interrupting =
        new OkHttpClient.Builder()
            .addInterceptor(
                chain -> {
                  Response response = chain.proceed(chain.request());
                  Thread.currentThread().interrupt();
                  return response;
                })
            .build();
    try (RawServer server = RawServer.start(reply -> reply.send(401, ""));
        Probe probe =
            Probe.at(server.url())
                .credentials(Credentials.bearer(() -> "token"))
                .httpClient(interrupting)
                .build()) {
      TransportException failure = failureOf(probe.get("1"));
      assertThat(Thread.interrupted()).isTrue();
      assertThat(failure.reason()).isEqualTo(TransportException.Reason.INTERRUPTED);
      assertThat(failure.attempts()).hasSize(2);
      assertThat(failure.attempts().get(0).status()).hasValue(401);
      assertThat(failure.attempts().get(1).number()).isEqualTo(2);
    }
  }

  private record Interrupted(TransportException failure, Duration after, boolean flag) {}

  private interface Step {
    Object await() throws InterruptedException;
  }

  private static Interrupted interrupt(ApiCall<?> call, Step underWay) throws Exception {
    CompletableFuture<Interrupted> result = new CompletableFuture<>();
    Thread thread =
        new Thread(
            () -> {
              TransportException failure = failureOf(call);
              result.complete(
                  new Interrupted(
                      failure, Duration.ofNanos(System.nanoTime()), Thread.interrupted()));
            });
    thread.start();
    underWay.await();
    awaitBlocked(thread);
    long interrupted = System.nanoTime();
    thread.interrupt();
    Interrupted ended = result.get(5, TimeUnit.SECONDS);
    assertThat(ended.after.minusNanos(interrupted)).isLessThan(Duration.ofMillis(250));
    assertThat(ended.flag).isTrue();
    assertThat(ended.failure.reason()).isEqualTo(TransportException.Reason.INTERRUPTED);
    return ended;
  }

  private static void awaitBlocked(Thread thread) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          while (thread.getState() == Thread.State.RUNNABLE && !isReading(thread)) {
            Thread.onSpinWait();
          }
        });
  }

  private static boolean isReading(Thread thread) {
    for (StackTraceElement frame : thread.getStackTrace()) {
      if (frame.getMethodName().equals("park") || frame.getMethodName().equals("poll")) {
        return true;
      }
    }
    return false;
  }

  private static TransportException failureOf(ApiCall<?> call) {
    try {
      call.execute();
    } catch (TransportException e) {
      return e;
    }
    throw new AssertionError("the call should have failed");
  }

  private static OkHttpClient connect(MockWebServer server, Connection connection) {
    if (connection == Connection.PLAIN) {
      return new OkHttpClient();
    }
    Authority authority = Authority.selfSigned("localhost", "127.0.0.1");
    List<Protocol> protocols =
        connection == Connection.TLS_HTTP_2
            ? List.of(Protocol.HTTP_2, Protocol.HTTP_1_1)
            : List.of(Protocol.HTTP_1_1);
    server.useHttps(authority.shown().sslSocketFactory());
    server.setProtocols(protocols);
    return authority.trusted(new OkHttpClient.Builder()).protocols(protocols).build();
  }
}
