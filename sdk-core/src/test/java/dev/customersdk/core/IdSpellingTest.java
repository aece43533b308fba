package dev.customersdk.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.core.probe.Probe;
import dev.customersdk.fixtures.Mode;
import dev.customersdk.fixtures.RawServer;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A vendor may spell the letters of an id otherwise than the request did. */
class IdSpellingTest {

  @ParameterizedTest
  @EnumSource
  void anIdInUpperCaseIsTheSameId(Mode mode) throws IOException {
    try (RawServer server = RawServer.start(reply -> reply.json(200, "{\"id\":\"5f3c-ab01\"}"));
        Probe probe = Probe.at(server.url()).build()) {
      assertThat(mode.run(probe.getChecked("5F3C-AB01")).id()).isEqualTo("5f3c-ab01");
      assertThat(mode.run(probe.getChecked("5f3c-ab01")).id()).isEqualTo("5f3c-ab01");
      assertThat(server.connections()).isEqualTo(1);
    }
  }
}
