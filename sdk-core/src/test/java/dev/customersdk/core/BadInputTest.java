package dev.customersdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customersdk.core.probe.Probe;
import dev.customersdk.core.spi.ApiRequest;
import dev.customersdk.core.spi.RetrySafety;
import dev.customersdk.fixtures.RawServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mistakes that get a message which says what to do. */
class BadInputTest {

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "  "})
  void aKeyFromAnUnsetVariableNamesTheVariable(String key) {
    assertThatThrownBy(() -> Probe.builder().apiKey(key))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("PROBE_API_KEY");
  }

  @Test
  void aKeyWithBlanksAroundItIsRejectedAndNotPrinted() {
    assertThatThrownBy(() -> Probe.builder().apiKey(" sk_secret"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("blank")
        .hasMessageNotContaining("sk_secret");
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, Long.MAX_VALUE})
  void aSizeCapMustMakeSense(long bytes) {
    assertThatThrownBy(() -> Probe.builder().maxResponseBytes(bytes))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("maxResponseBytes");
  }

  @Test
  void credentialsCannotPoseAsAnotherHeader() {
    assertThatThrownBy(() -> Credentials.header("Content-Length", "3"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Content-Length");
    assertThat(Credentials.header("X-Api-Key", "secret").toString()).doesNotContain("secret");
  }

  @Test
  void aProvidersPathMustHaveAllItsParameters() {
    try (Probe probe = Probe.builder().apiKey("key").build()) {
      assertThatThrownBy(
              () -> probe.engine().call(ApiRequest.delete("/things/{id}", RetrySafety.IDEMPOTENT)))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("{id}");
    }
    assertThatThrownBy(() -> ApiRequest.get("/things/{id}").pathParameter("name", "x"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("{name}");
  }

  @Test
  void partOfABrokenHeaderIsNotQuotedInAStackTrace() throws IOException {
    try (RawServer server =
            RawServer.start(
                (number, request, reply) -> {
                  reply.raw("HTTP/1.1 200 OK\r\nSet-Cookie: s3cr3t=");
                  reply.drop();
                });
        Probe probe = Probe.at(server.url()).retryPolicy(RetryPolicy.none()).build()) {
      assertThatThrownBy(() -> probe.get("1").execute())
          .isInstanceOfSatisfying(
              TransportException.class,
              e -> {
                StringWriter trace = new StringWriter();
                e.printStackTrace(new PrintWriter(trace, true));
                assertThat(trace.toString())
                    .doesNotContain("s3cr3t")
                    .doesNotContain("733363723374"); // the same in hexadecimal
              });
    }
  }
}
