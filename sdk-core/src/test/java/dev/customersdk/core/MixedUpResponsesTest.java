package dev.customersdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.customersdk.core.probe.Probe;
import dev.customersdk.fixtures.Mode;
import dev.customersdk.fixtures.Printed;
import dev.customersdk.fixtures.RawServer;
import java.io.IOException;
import okhttp3.OkHttpClient;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One response too many on a connection is not taken for the response to the next request. */
class MixedUpResponsesTest {

  @ParameterizedTest
  @EnumSource
  void aSurplusResponseIsNoticedAndItsConnectionNotUsedAgain(Mode mode) throws IOException {
    try (RawServer server = vendor();
        Probe probe = Probe.at(server.url()).build()) {
      assertShiftEnds(mode, probe, server);
    }
  }

  /** Where the sockets are not the SDK's own. */
  @ParameterizedTest
  @EnumSource
  void alsoOnSocketsOfTheCallers(Mode mode) throws IOException {
    OkHttpClient own = new OkHttpClient.Builder().socketFactory(new OwnSockets()).build();
    try (RawServer server = vendor();
        Probe probe = Probe.at(server.url()).httpClient(own).build()) {
      assertShiftEnds(mode, probe, server);
    } finally {
      own.connectionPool().evictAll();
    }
  }

  private static void assertShiftEnds(Mode mode, Probe probe, RawServer server) {
    assertThat(mode.run(probe.getChecked("1")).id()).isEqualTo("1");
    DecodingException failure =
        catchThrowableOfType(DecodingException.class, () -> mode.run(probe.getChecked("2")));
    assertThat(failure)
        .hasMessageContaining("it is about another thing than was asked for")
        .hasMessageEndingWith("(1 attempt, outcome UNKNOWN)");
    assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(Printed.text(failure)).doesNotContain("stranger");
    assertThat(mode.run(probe.getChecked("3")).id()).isEqualTo("3");
    assertThat(mode.run(probe.getChecked("4")).id()).isEqualTo("4");
    assertThat(server.connections()).isEqualTo(2);
  }

  /** Answers the first request twice. */
  private static RawServer vendor() {
    return RawServer.start(
        (number, request, reply) -> {
          String id = request.target().substring("/things/".length());
          reply.raw(response(id) + (number == 1 ? response("stranger") : ""));
        });
  }

  private static String response(String id) {
    String body = "{\"id\":\"" + id + "\"}";
    return "HTTP/1.1 200 OK\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
  }
}
