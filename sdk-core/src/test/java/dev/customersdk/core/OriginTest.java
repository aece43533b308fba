package dev.customersdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customersdk.core.probe.Probe;
import dev.customersdk.core.spi.RetrySafety;
import dev.customersdk.fixtures.Mode;
import dev.customersdk.fixtures.RawServer;
import java.io.IOException;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Credentials stay at the client's own origin. */
class OriginTest {

  @ParameterizedTest
  @CsvSource({"301,SYNC", "302,SYNC", "303,ASYNC", "307,SYNC", "307,ASYNC", "308,ASYNC"})
  void aRedirectIsAResponseAndIsNotFollowed(int status, Mode mode) throws IOException {
    try (RawServer elsewhere = RawServer.start((number, request, reply) -> reply.json(200, "{}"));
        RawServer server =
            RawServer.start(
                (number, request, reply) ->
                    reply.send(status, "", "Location: " + elsewhere.url() + "/things"));
        Probe probe =
            Probe.at(server.url())
                .httpClient(new OkHttpClient.Builder().followRedirects(true).build())
                .build()) {
      assertThatThrownBy(() -> mode.run(probe.get("1")))
          .isInstanceOfSatisfying(
              ApiException.Unexpected.class,
              e -> {
                assertThat(e.status()).isEqualTo(status);
                assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
              });
      assertThatThrownBy(() -> mode.run(probe.post(RetrySafety.ONCE)))
          .isInstanceOf(ApiException.Unexpected.class);
      assertThat(server.requests()).hasSize(2);
      assertThat(elsewhere.requests()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void anInterceptorCannotSendTheRequestElsewhere(Mode mode) throws IOException {
    try (RawServer elsewhere = RawServer.start((number, request, reply) -> reply.json(200, "{}"))) {
      HttpUrl other = HttpUrl.get(elsewhere.url());
      OkHttpClient rewriting =
          new OkHttpClient.Builder()
              .addInterceptor(
                  chain ->
                      chain.proceed(
                          chain
                              .request()
                              .newBuilder()
                              .url(chain.request().url().newBuilder().port(other.port()).build())
                              .build()))
              .build();
      try (RawServer server = RawServer.start((number, request, reply) -> reply.json(200, "{}"));
          Probe probe = Probe.at(server.url()).httpClient(rewriting).build()) {
        assertThatThrownBy(() -> mode.run(probe.get("1")))
            .isInstanceOfSatisfying(
                TransportException.class,
                e -> {
                  assertThat(e.reason()).isEqualTo(TransportException.Reason.BLOCKED);
                  assertThat(e.outcome()).isEqualTo(Outcome.NOT_SENT);
                  assertThat(e).hasMessageContaining("would leave the client's origin");
                });
        assertThat(elsewhere.requests()).isEmpty();
        assertThat(server.requests()).isEmpty();
      }
    }
  }
}
