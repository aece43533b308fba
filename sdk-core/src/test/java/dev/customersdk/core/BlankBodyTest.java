package dev.customersdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.customersdk.core.probe.Probe;
import dev.customersdk.core.probe.Probe.Thing;
import dev.customersdk.core.spi.ApiRequest;
import dev.customersdk.core.spi.RetrySafety;
import dev.customersdk.core.spi.json.JsonCodec;
import dev.customersdk.fixtures.Mode;
import dev.customersdk.fixtures.RawServer;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A 2xx body of white space alone says as little as an empty one. */
class BlankBodyTest {

  @ParameterizedTest
  @EnumSource
  void theRawResponseIsThere(Mode mode) throws IOException {
    String blank = " \t\r\n";
    try (RawServer server = RawServer.start(reply -> reply.send(202, blank, "X-Note: n"));
        Probe probe = Probe.at(server.url()).build()) {
      ApiResponse<Thing> response = mode.runRaw(probe.post(RetrySafety.ONCE));
      assertThat(response.status()).isEqualTo(202);
      assertThat(response.headers().get("X-Note")).isEqualTo("n");
      assertThat(response.body()).isEqualTo(blank);
      assertThat(catchThrowableOfType(DecodingException.class, response::value))
          .hasMessageContaining("could not be read: the body is empty (");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aBodyThatOnlyBeginsWithWhiteSpaceIsNotEmpty(Mode mode) throws IOException {
    try (RawServer server = RawServer.start(reply -> reply.send(200, " \n x"));
        Probe probe = Probe.at(server.url()).build()) {
      assertThat(
              catchThrowableOfType(
                  DecodingException.class, () -> mode.runRaw(probe.post(RetrySafety.ONCE))))
          .hasMessageContaining("malformed JSON at line 2");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "SYNC,''",
    "ASYNC,''",
    "SYNC,' '",
    "ASYNC,' '",
  })
  void aResponseThatMayComeWithoutABodyHasTheValueForIt(Mode mode, String blank)
      throws IOException {
    try (RawServer server = RawServer.start(reply -> reply.send(200, blank));
        Probe probe = Probe.at(server.url()).build()) {
      ApiResponse<String> response = mode.runRaw(idOrNothing(probe));
      assertThat(response.value()).isEqualTo("nothing");
      assertThat(response.body()).isEqualTo(blank);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aBodyThatNeedNotComeIsReadIfItDoes(Mode mode) throws IOException {
    try (RawServer server = RawServer.start(reply -> reply.json(200, " {\"id\":\"7\"} "));
        Probe probe = Probe.at(server.url()).build()) {
      assertThat(mode.run(idOrNothing(probe))).isEqualTo("7");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "{}", "{\"id\":\"7\"}}", "{\"id\":\"7\"} {}", "<html>"})
  void aBodyThatNeedNotComeIsNotJustAnything(String body) throws IOException {
    try (RawServer server = RawServer.start(reply -> reply.json(200, body));
        Probe probe = Probe.at(server.url()).build()) {
      assertThat(catchThrowableOfType(DecodingException.class, () -> idOrNothing(probe).execute()))
          .isNotNull();
    }
  }

  private static ApiCall<String> idOrNothing(Probe probe) {
    return probe
        .engine()
        .call(ApiRequest.get("/things/7"), JsonCodec.mapped(Thing.class), Thing::id, "nothing");
  }
}
