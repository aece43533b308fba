package dev.customersdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.customersdk.core.probe.Probe;
import dev.customersdk.fixtures.ContractTest;
import dev.customersdk.fixtures.Mode;
import dev.customersdk.fixtures.RawServer;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;

/** A caller's interceptors and listeners that fail, meddle or only watch. */
class InterceptorTest {

  @ContractTest
  void oneThatFailsIsNotTriedAgain(Mode mode) {
    OkHttpClient broken =
        new OkHttpClient.Builder()
            .addInterceptor(
                chain -> {
                  chain.proceed(chain.request()).close();
                  throw new IllegalStateException("a bug of the caller's");
                })
            .build();
    assertThat(failure(mode, broken).reason())
        .isIn(TransportException.Reason.INTERCEPTOR, TransportException.Reason.CANCELLED);
  }

  @ContractTest
  void oneThatCancelsIsTakenAtItsWord(Mode mode) {
    OkHttpClient cancelling =
        new OkHttpClient.Builder()
            .addInterceptor(
                chain -> {
                  chain.call().cancel();
                  return chain.proceed(chain.request());
                })
            .build();
    assertThat(failure(mode, cancelling).reason()).isEqualTo(TransportException.Reason.CANCELLED);
  }

  @Test
  void aListenerDoesNotHearThatGoodCallsWereCancelled() {
    AtomicInteger cancelled = new AtomicInteger();
    OkHttpClient watched =
        new OkHttpClient.Builder()
            .eventListener(
                new EventListener() {
                  @Override
                  public void canceled(Call call) {
                    cancelled.incrementAndGet();
                  }
                })
            .build();
    try (RawServer server = RawServer.start(reply -> reply.json(200, "{\"id\":\"1\"}"));
        Probe probe = Probe.at(server.url()).httpClient(watched).build()) {
      for (int i = 0; i < 10; i++) {
        Mode.ASYNC.run(probe.get("1"));
      }
      assertThat(cancelled).hasValue(0);
    }
  }

  @Test
  void twoClientsFromOneOkHttpClientShareItsConnections() {
    OkHttpClient shared = new OkHttpClient();
    try (RawServer server = RawServer.start(reply -> reply.json(200, "{\"id\":\"1\"}"))) {
      for (int i = 0; i < 2; i++) {
        try (Probe probe = Probe.at(server.url()).httpClient(shared).build()) {
          probe.get("1").execute();
        }
      }
      assertThat(server.connections()).isEqualTo(1);
    }
    shared.connectionPool().evictAll();
  }

  private static TransportException failure(Mode mode, OkHttpClient callers) {
    try (RawServer server = RawServer.start(reply -> reply.json(200, "{\"id\":\"1\"}"));
        Probe probe = Probe.at(server.url()).httpClient(callers).build()) {
      TransportException failure =
          catchThrowableOfType(TransportException.class, () -> mode.run(probe.get("1")));
      assertThat(failure.attempts()).hasSize(1);
      assertThat(server.requests()).hasSizeLessThanOrEqualTo(1);
      return failure;
    }
  }
}
