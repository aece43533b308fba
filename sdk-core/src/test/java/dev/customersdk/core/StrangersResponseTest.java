package dev.customersdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.customersdk.core.probe.Probe;
import dev.customersdk.fixtures.Mode;
import dev.customersdk.fixtures.RawServer;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A response that belongs to another request is not handed to whoever got it. */
class StrangersResponseTest {

  @ParameterizedTest
  @EnumSource
  void theFailureKeepsNothingOfIt(Mode mode) throws IOException {
    String body = "{\"id\":\"stranger\",\"email\":\"s3cr3t@example.com\"}";
    try (RawServer server = RawServer.start(reply -> reply.send(200, body, "Set-Cookie: s3cr3t"));
        Probe probe = Probe.at(server.url()).build()) {
      DecodingException failure =
          catchThrowableOfType(DecodingException.class, () -> mode.runRaw(probe.getChecked("1")));
      assertThat(failure.status()).isEqualTo(200);
      assertThat(failure.body()).isEmpty();
      assertThat(failure.headers()).isEmpty();
      assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
    }
  }
}
