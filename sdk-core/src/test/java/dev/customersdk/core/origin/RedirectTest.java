package dev.customersdk.core.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customersdk.core.ApiException;
import dev.customersdk.core.Outcome;
import dev.customersdk.core.probe.Probe;
import dev.customersdk.core.spi.RetrySafety;
import dev.customersdk.fixtures.Elsewhere;
import dev.customersdk.fixtures.Mode;
import dev.customersdk.fixtures.RawServer;
import java.util.List;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A redirect is a response and is not followed, wherever it leads and whoever wants to. */
class RedirectTest {

  private static final List<String> LOCATIONS =
      List.of(
          "http://127.0.0.1:%2$d/things",
          "http://127.0.0.2:%2$d/things",
          "http://localhost:%2$d/things",
          "https://127.0.0.1:%2$d/things",
          "https://127.0.0.1:%1$d/things",
          "//127.0.0.1:%2$d/things",
          "\\\\127.0.0.1:%2$d\\things",
          "http://127.0.0.1:%1$d@127.0.0.1:%2$d/things",
          "http://127.0.0.1:%1$d\\@127.0.0.1:%2$d/things",
          "/things/2");

  static Stream<Arguments> redirects() {
    return Stream.of(301, 302, 303, 307, 308)
        .flatMap(
            status ->
                LOCATIONS.stream()
                    .flatMap(
                        location ->
                            Stream.of(Mode.values())
                                .map(mode -> Arguments.of(status, location, mode))));
  }

  @ParameterizedTest
  @MethodSource("redirects")
  void isNotFollowed(int status, String location, Mode mode) {
    OkHttpClient eager =
        new OkHttpClient.Builder().followRedirects(true).followSslRedirects(true).build();
    try (Elsewhere elsewhere = new Elsewhere();
        RawServer server =
            RawServer.start(
                (number, request, reply) -> {
                  String own = request.header("Host").orElseThrow().replaceAll(".*:", "");
                  reply.send(
                      status,
                      "",
                      "Location: " + location.formatted(Integer.valueOf(own), elsewhere.port()));
                });
        Probe probe = Probe.at(server.url()).httpClient(eager).build()) {
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
      assertThat(elsewhere.received()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void isNotFollowedOutOfTlsEither(Mode mode) throws Exception {
    try (Elsewhere elsewhere = new Elsewhere();
        VendorWithProxy vendor = new VendorWithProxy();
        Probe probe = Probe.at(vendor.url()).httpClient(vendor.trusting().build()).build()) {
      for (String location :
          List.of(elsewhere.url(), vendor.url().replace("https:", "http:"), "http:/things")) {
        vendor.enqueue(302, "Location", location);
        assertThatThrownBy(() -> mode.run(probe.get("1")))
            .isInstanceOf(ApiException.Unexpected.class);
      }
      assertThat(vendor.requests()).hasSize(3);
      assertThat(elsewhere.received()).isEmpty();
    }
  }
}
