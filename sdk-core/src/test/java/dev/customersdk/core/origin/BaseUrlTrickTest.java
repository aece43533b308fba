package dev.customersdk.core.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customersdk.core.probe.Probe;
import dev.customersdk.fixtures.Elsewhere;
import dev.customersdk.fixtures.Mode;
import dev.customersdk.fixtures.RawServer;
import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Base URLs of which programs disagree where they lead, and ids that look like URLs. */
class BaseUrlTrickTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://vendor.example.com@127.0.0.1:%d",
        "http://vendor.example.com:80@127.0.0.1:%d",
        "http://@127.0.0.1:%d",
        "http://:@127.0.0.1:%d",
        "http://vendor.example.com%%40127.0.0.1:%d",
        "http://vendor.example.com%%2f@127.0.0.1:%d",
        "http://vendor.example.com\\@127.0.0.1:%d",
        "http://127.0.0.1:%d\\@vendor.example.com",
        "http://127.0.0.1:%d\\.vendor.example.com",
        "http://127.0.0.1:%d#@vendor.example.com",
        "http://127.0.0.1:%d?@vendor.example.com",
        "http://127.0.0.1:%d/?next=//vendor.example.com",
        "http://127.0.0.1:%d/#//vendor.example.com",
        "http://127.0.0.%%31:%d",
        "http://127.0.0.1\t:%d",
        "http://127.0.0.1:%d/\tgateway",
        "http://127.0.0.1:%d/a b",
        "http:\\\\127.0.0.1:%d",
        "http:/\\127.0.0.1:%d",
        "http:/127.0.0.1:%d",
        "http:127.0.0.1:%d",
        "http:///127.0.0.1:%d",
        "http:////127.0.0.1:%d",
        "//127.0.0.1:%d",
        "127.0.0.1:%d",
        "ftp://127.0.0.1:%d",
        "h\nttp://127.0.0.1:%d"
      })
  void aUrlThatNotAllReadAlikeIsRefused(String trick) {
    try (Elsewhere elsewhere = new Elsewhere()) {
      String url = trick.formatted(elsewhere.port());
      assertThatThrownBy(() -> Probe.at(url).allowInsecureHttp().build())
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("baseUrl: ")
          .hasMessageNotContainingAny("vendor", "127.0.0.1", "" + elsewhere.port());
      assertThat(elsewhere.received()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1:%d",
        "HTTP://127.0.0.1:%d/",
        " http://127.0.0.1:%d/gateway\n",
        "http://127.0.0.1:%d/@127.0.0.1:%d/",
        "http://127.0.0.1:%d//127.0.0.1:%d/",
        "http://127.0.0.1:%d/..//127.0.0.1:%d",
        "http://127.0.0.1:%d/a%%2f..%%2f"
      })
  void anyOtherLeadsWhereItSays(String text) {
    try (Elsewhere elsewhere = new Elsewhere();
        RawServer server = RawServer.start(reply -> reply.json(200, "{\"id\":\"1\"}"))) {
      String url = text.formatted(server.port(), elsewhere.port());
      assertThat(URI.create(url.strip()).getPort()).isEqualTo(server.port());
      try (Probe probe = Probe.at(url).build()) {
        assertThat(probe.get("1").execute().id()).isEqualTo("1");
      }
      assertThat(server.requests()).hasSize(1);
      assertThat(elsewhere.received()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1:%d/",
        "//127.0.0.1:%d/",
        "\\\\127.0.0.1:%d\\",
        "@127.0.0.1:%d",
        ":%d",
        "../../127.0.0.1:%d",
        "..\\..\\127.0.0.1:%d",
        "?@127.0.0.1:%d",
        "#@127.0.0.1:%d",
        "1 HTTP/1.1\r\nHost: 127.0.0.1:%d\r\n\r\n"
      })
  void anIdIsOneSegmentOfThePathWhateverItLooksLike(String trick) {
    try (Elsewhere elsewhere = new Elsewhere();
        RawServer server = RawServer.start(reply -> reply.json(200, "{\"id\":\"1\"}"));
        Probe probe = Probe.at(server.url()).build()) {
      for (Mode mode : Mode.values()) {
        mode.run(probe.get(trick.formatted(elsewhere.port())));
      }
      assertThat(server.requests())
          .hasSize(2)
          .allSatisfy(
              request -> {
                assertThat(request.line()).matches("GET /things/[^/?#\\\\ ]+ HTTP/1\\.1");
                assertThat(request.header("Host")).contains("127.0.0.1:" + server.port());
              });
      assertThat(elsewhere.received()).isEmpty();
    }
  }
}
