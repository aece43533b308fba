package dev.customersdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.customersdk.core.probe.Probe;
import dev.customersdk.core.spi.ApiRequest;
import dev.customersdk.core.spi.json.JsonCodec;
import dev.customersdk.fixtures.RawServer;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What failures say of a response: where it is wrong, and what the vendor's error meant. */
class ResponseMessagesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``|the body is empty",
        "<html>|the body is not JSON but markup",
        "{\"id\":x}|malformed JSON at line 1, column 7",
        "{\"id\":\"1\"} x|malformed JSON at line 1, column 12",
        "{\"id\":\"1\"} {}|unexpected JSON at line 1, column 12",
        "{\"id\":\"1\"}]|malformed JSON at line 1, column 11",
        "null|null stands where a value must be",
        "[]|unexpected JSON at line 1, column 1",
        "{\"id\":[]}|unexpected value at id",
        "{\"id\":\"1\",\"createdTime\":7}|unexpected value at createdTime",
        "{\"createdTime\":\"2026-11-21T12:00:00Z\"}|some of required attributes are not set [id]",
      })
  void aResponseThatCannotBeReadIsDescribedByItsPlace(String body, String problem) {
    try (RawServer server = RawServer.start(reply -> reply.send(200, body, "X-Note: 7"));
        Probe probe = Probe.at(server.url()).build()) {
      DecodingException failure =
          catchThrowableOfType(DecodingException.class, () -> probe.get("1").execute());
      assertThat(failure)
          .hasMessageContaining("GET /things/{id} responded with 200, which could not be read: ")
          .hasMessageContaining(problem)
          .hasMessageEndingWith(" (1 attempt, outcome PROCESSED)");
      assertThat(failure.status()).isEqualTo(200);
      assertThat(failure.headers().get("X-Note")).isEqualTo("7");
      assertThat(failure.body()).isEqualTo(body);
      assertThat(failure.outcome()).isEqualTo(Outcome.PROCESSED);
    }
  }

  @Test
  void aRowIsNamedByItsNumber() {
    String page = "{\"rows\":[{\"id\":\"1\"},{\"id\":{}}],\"more\":false}";
    try (RawServer server = RawServer.start(reply -> reply.json(200, page));
        Probe probe = Probe.at(server.url()).build()) {
      assertThat(catchThrowableOfType(DecodingException.class, () -> probe.list(1).execute()))
          .hasMessageContaining("unexpected value at rows.[1].id");
    }
  }

  @Test
  void aResponseThatContradictsItselfIsDescribedByTheProvider() {
    try (RawServer server = RawServer.start(reply -> reply.json(200, "{}"));
        Probe probe = Probe.at(server.url()).build()) {
      assertThat(unreadable(probe, new IllegalStateException("more rows than it says")))
          .hasMessageContaining("which could not be read: more rows than it says (");
      assertThat(unreadable(probe, new ClassCastException("s3cr3t")))
          .hasMessageContaining("its reader failed with java.lang.ClassCastException")
          .hasMessageNotContaining("s3cr3t");
    }
  }

  private static DecodingException unreadable(Probe probe, RuntimeException problem) {
    ApiCall<String> call =
        probe
            .engine()
            .call(
                ApiRequest.get("/things"),
                JsonCodec.mapped(Map.class),
                envelope -> {
                  throw problem;
                });
    return catchThrowableOfType(DecodingException.class, call::execute);
  }

  @Test
  void anErrorIsReadWhateverItsPropertiesAre() {
    ApiError error =
        error(
            "{\"type\":[\"a\",7],\"code\":true,\"message\":{\"deep\":1},"
                + "\"more\":[1,2.50,12345678901234567890,null,false,\"t\",{\"a\":{}}]}");
    assertThat(error.type()).contains("a; 7");
    assertThat(error.code()).contains("true");
    assertThat(error.message()).isEmpty();
    assertThat(error.extras())
        .isEqualTo(
            Map.of(
                "more",
                Arrays.asList(
                    1L,
                    new BigDecimal("2.50"),
                    new BigInteger("12345678901234567890"),
                    null,
                    false,
                    "t",
                    Map.of("a", Map.of()))));
    assertThat(error("{\"type\":[],\"code\":null}")).isEqualTo(ApiError.none());
  }

  @Test
  void aFailureNamesCodeRequestIdAndWait() {
    ApiException failure =
        failure(429, "{\"code\":\"too_many\"}", "X-Request-Id: req-1", "Retry-After: 3600");
    assertThat(failure)
        .hasMessage(
            "GET /things/{id} responded with 429 (code too_many, request id req-1, retry after"
                + " 3600 s, 1 attempt, outcome REJECTED)");
    assertThat(failure.requestId()).contains("req-1");
    assertThat(failure.method()).isEqualTo("GET");
    assertThat(failure.path()).isEqualTo("/things/{id}");
    assertThat(failure(400, "{\"code\":\"not printable\"}", "X-Request-Id: {}"))
        .hasMessage("GET /things/{id} responded with 400 (1 attempt, outcome REJECTED)");
    assertThat(failure(404, "{\"code\":\"" + "c".repeat(101) + "\"}"))
        .hasMessage("GET /things/{id} responded with 404 (1 attempt, outcome REJECTED)");
    assertThat(failure(503, "{}"))
        .hasMessage("GET /things/{id} responded with 503 (3 attempts, outcome UNKNOWN)");
    assertThat(List.of(failure(599, "{}").status(), failure(600, "{}").status()))
        .containsExactly(599, 600);
    assertThat(failure(600, "{}")).isInstanceOf(ApiException.Unexpected.class);
  }

  private static ApiError error(String body) {
    return failure(400, body).error();
  }

  private static ApiException failure(int status, String body, String... headers) {
    try (RawServer server = RawServer.start(reply -> reply.send(status, body, headers));
        Probe probe = Probe.at(server.url()).build()) {
      return catchThrowableOfType(ApiException.class, () -> probe.get("1").execute());
    }
  }
}
