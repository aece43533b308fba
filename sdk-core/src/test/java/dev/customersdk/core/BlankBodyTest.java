package dev.customersdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.customersdk.core.probe.Probe;
import dev.customersdk.core.probe.Probe.Thing;
import dev.customersdk.core.spi.RetrySafety;
import dev.customersdk.fixtures.Mode;
import dev.customersdk.fixtures.RawServer;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
}
