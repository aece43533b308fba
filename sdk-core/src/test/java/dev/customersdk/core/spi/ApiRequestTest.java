package dev.customersdk.core.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customersdk.core.RequestOptions;
import dev.customersdk.core.RequestPreview;
import dev.customersdk.core.probe.Probe;
import dev.customersdk.fixtures.RawRequest;
import dev.customersdk.fixtures.RawServer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a description becomes a request. */
class ApiRequestTest {

  @Test
  void everyPartIsSent() {
    RawRequest sent =
        send(
            ApiRequest.patch("/things/{id}/parts/{part}", RetrySafety.ONCE)
                .pathParameter("id", "a b")
                .pathParameter("part", "2")
                .queryParameter("expand", List.of("x", "y&z"))
                .queryParameter("page", Optional.of(7))
                .queryParameter("sort", Optional.empty())
                .body(Map.of("b", 1)));
    assertThat(sent.line())
        .isEqualTo("PATCH /things/a%20b/parts/2?expand=x&expand=y%26z&page=7 HTTP/1.1");
    assertThat(sent.header("Content-Type")).contains("application/json");
    assertThat(sent.body()).isEqualTo("{\"b\":1}");
  }

  @Test
  void aWriteWithoutABodySaysSo() {
    assertThat(send(ApiRequest.post("/things", RetrySafety.ONCE)).header("Content-Length"))
        .contains("0");
    assertThat(send(ApiRequest.patch("/things", RetrySafety.ONCE)).header("Content-Length"))
        .contains("0");
    assertThat(send(ApiRequest.post("/things", RetrySafety.ONCE)).header("Content-Type")).isEmpty();
    assertThat(send(ApiRequest.delete("/things", RetrySafety.ONCE)).header("Content-Length"))
        .isEmpty();
  }

  @Test
  void aPreviewShowsABodyOnlyIfThereIsOne() {
    try (Probe probe = Probe.at("https://api.example.com").build()) {
      RequestPreview empty =
          probe.engine().call(ApiRequest.post("/things", RetrySafety.ONCE)).preview();
      assertThat(empty.body()).isEmpty();
      assertThat(empty.headers().names()).doesNotContain("Content-Type");
      assertThat(probe.post(RetrySafety.ONCE).preview().body()).contains("{\"name\":\"Ada\"}");
    }
  }

  @Test
  void anEmptyBodyMayBeCalledJson() {
    ApiRequest request = ApiRequest.post("/things", RetrySafety.ONCE).emptyJsonBody();
    RawRequest sent = send(request);
    assertThat(sent.header("Content-Type")).contains("application/json");
    assertThat(sent.header("Content-Length")).contains("0");
    assertThat(sent.body()).isEmpty();
    try (Probe probe = Probe.at("https://api.example.com").build()) {
      RequestPreview preview = probe.engine().call(request).preview();
      assertThat(preview.headers().get("Content-Type")).isEqualTo("application/json");
      assertThat(preview.body()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "part2", "par", "other"})
  void pathParametersAreFilledInTheirOrderByTheirNames(String name) {
    ApiRequest request = ApiRequest.get("/things/{id}/parts/{part}").pathParameter("id", "1");
    assertThatThrownBy(() -> request.pathParameter(name, "2"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("does not have the parameter {" + name + "} here");
    request.pathParameter("part", "2");
    assertThatThrownBy(() -> request.pathParameter("part", "3"))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void noneIsLeftOpen() {
    try (Probe probe = Probe.at("https://api.example.com").build()) {
      ApiRequest half = ApiRequest.get("/things/{id}/parts/{part}").pathParameter("id", "1");
      assertThatThrownBy(() -> probe.engine().call(half))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("not filled");
    }
  }

  @Test
  @SuppressWarnings("NullAway") // what is tested
  void whatIsMissingIsNamed() {
    assertThatThrownBy(() -> ApiRequest.post("/things", RetrySafety.ONCE).body(null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("request: must not be null");
    assertThatThrownBy(() -> ApiRequest.get("/things/{id}").pathParameter("id", null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("id: must not be");
    for (String[] parameter : new String[][] {{null, "a"}, {"a", null}}) {
      assertThatThrownBy(() -> RequestOptions.builder().queryParameter(parameter[0], parameter[1]))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("must not be null");
    }
  }

  private static RawRequest send(ApiRequest request) {
    try (RawServer server = RawServer.start((number, sent, reply) -> reply.json(200, "{}"));
        Probe probe = Probe.at(server.url()).build()) {
      probe.engine().call(request).execute();
      return server.requests().get(0);
    }
  }
}
