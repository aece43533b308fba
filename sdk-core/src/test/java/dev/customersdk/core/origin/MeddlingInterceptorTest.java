package dev.customersdk.core.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.customersdk.core.Outcome;
import dev.customersdk.core.RetryPolicy;
import dev.customersdk.core.TransportException;
import dev.customersdk.core.TransportException.Reason;
import dev.customersdk.core.probe.Probe;
import dev.customersdk.core.spi.RetrySafety;
import dev.customersdk.fixtures.ContractTest;
import dev.customersdk.fixtures.Elsewhere;
import dev.customersdk.fixtures.Mode;
import dev.customersdk.fixtures.RawServer;
import java.util.List;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A caller's interceptor that changes where a request goes, which then goes nowhere. */
class MeddlingInterceptorTest {

  /** Where it is changed to: {@code %d} is the port of elsewhere. */
  private static final List<String> URLS =
      List.of(
          "http://127.0.0.1:%d/things/1",
          "http://127.0.0.2:%d/things/1",
          "http://localhost:%d/things/1",
          "https://127.0.0.1:%d/things/1");

  static Stream<Arguments> changes() {
    return Stream.of(Mode.values())
        .flatMap(
            mode ->
                Stream.of(true, false)
                    .flatMap(
                        network -> URLS.stream().map(url -> Arguments.of(mode, network, url))));
  }

  @ParameterizedTest(name = "{0}, network interceptor: {1}, {2}")
  @MethodSource("changes")
  void cannotSendTheKeyElsewhere(Mode mode, boolean network, String url) {
    try (Elsewhere elsewhere = new Elsewhere();
        RawServer server = RawServer.start(reply -> reply.json(200, "{\"id\":\"1\"}"))) {
      HttpUrl other = HttpUrl.get(url.formatted(elsewhere.port()));
      assertStopped(mode, server, with(network, chain -> chain.proceed(to(other, chain))));
      assertThat(elsewhere.received()).doesNotContain("key-of-the-probe").doesNotContain("GET");
      assertThat(server.requests()).isEmpty();
    }
  }

  @ContractTest
  void cannotTakeTheKeyOutOfTls(Mode mode) throws Exception {
    for (boolean network : List.of(true, false)) {
      try (Elsewhere plain = new Elsewhere()) {
        HttpUrl other = HttpUrl.get("http://localhost:" + plain.port() + "/things/1");
        OkHttpClient meddling = with(network, chain -> chain.proceed(to(other, chain)));
        try (VendorWithProxy vendor = new VendorWithProxy();
            Probe probe =
                Probe.at(vendor.url())
                    .httpClient(trusting(vendor, meddling))
                    .retryPolicy(RetryPolicy.none())
                    .build()) {
          var failure =
              catchThrowableOfType(TransportException.class, () -> mode.run(probe.get("1")));
          assertThat(failure.outcome()).isEqualTo(Outcome.NOT_SENT);
          assertThat(vendor.requests()).isEmpty();
          assertThat(plain.received()).isEmpty();
        }
      }
    }
  }

  @ContractTest
  void cannotFollowARedirectByItself(Mode mode) {
    Interceptor following =
        chain -> {
          Response response = chain.proceed(chain.request());
          HttpUrl location = HttpUrl.get(response.header("Location", ""));
          response.close();
          return chain.proceed(to(location, chain));
        };
    try (Elsewhere elsewhere = new Elsewhere();
        RawServer server =
            RawServer.start(reply -> reply.send(307, "", "Location: " + elsewhere.url()))) {
      try (Probe probe = Probe.at(server.url()).httpClient(with(false, following)).build()) {
        var failure =
            catchThrowableOfType(
                TransportException.class, () -> mode.run(probe.post(RetrySafety.ONCE)));
        assertThat(failure.reason()).isEqualTo(Reason.BLOCKED);
      }
      assertThat(elsewhere.received()).isEmpty();
      assertThat(server.requests()).hasSize(1);
    }
  }

  private static Request to(HttpUrl url, Interceptor.Chain chain) {
    return chain.request().newBuilder().url(url).build();
  }

  private static OkHttpClient with(boolean network, Interceptor interceptor) {
    OkHttpClient.Builder http = new OkHttpClient.Builder();
    return (network ? http.addNetworkInterceptor(interceptor) : http.addInterceptor(interceptor))
        .build();
  }

  private static OkHttpClient trusting(VendorWithProxy vendor, OkHttpClient meddling) {
    OkHttpClient.Builder http = vendor.trusting();
    http.interceptors().addAll(meddling.interceptors());
    http.networkInterceptors().addAll(meddling.networkInterceptors());
    return http.build();
  }

  private static void assertStopped(Mode mode, RawServer server, OkHttpClient meddling) {
    try (Probe probe =
        Probe.at(server.url()).httpClient(meddling).retryPolicy(RetryPolicy.none()).build()) {
      var failure = catchThrowableOfType(TransportException.class, () -> mode.run(probe.get("1")));
      assertThat(failure.outcome()).isEqualTo(Outcome.NOT_SENT);
      assertThat(failure.attempts()).hasSize(1);
    }
  }
}
