package dev.customersdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customersdk.core.probe.Probe;
import dev.customersdk.core.spi.ApiRequest;
import dev.customersdk.core.spi.RetrySafety;
import dev.customersdk.fixtures.Printed;
import dev.customersdk.fixtures.RawServer;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mistakes that get a message which says what to do. */
class BadInputTest {

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "  ", "\n"})
  void aKeyFromAnUnsetVariableNamesTheVariable(String key) {
    assertThatThrownBy(() -> Probe.builder().apiKey(key))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("API key: must not be empty")
        .hasMessageContaining("PROBE_API_KEY");
  }

  @ParameterizedTest
  @ValueSource(strings = {" sk_secret", "sk_secret "})
  void aKeyWithBlanksAroundItIsRejectedAndNotPrinted(String key) {
    assertThatThrownBy(() -> Probe.builder().apiKey(key))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("API key")
        .hasMessageContaining("blank")
        .hasMessageNotContaining("sk_secret");
  }

  @ParameterizedTest
  @ValueSource(strings = {"s3cr3t\n", "\ns3cr3t", "s3cr3t\r\nX: y", "s3cr3t\u2013"})
  void aKeyThatCannotBeSentIsRejectedAndNotPrinted(String key) {
    assertThatThrownBy(() -> Probe.builder().apiKey(key))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("API key")
        .hasMessageContaining("line break")
        .satisfies(e -> assertThat(Printed.text(e)).doesNotContain("s3cr3t"));
  }

  @Test
  void aBaseUrlWithoutTlsIsRejectedUnlessItIsAllowed() {
    assertThatThrownBy(() -> Probe.at("http://api.example.com").build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("https://")
        .hasMessageContaining("allowInsecureHttp()");
    Probe.at("http://api.example.com").allowInsecureHttp().build().close();
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, Long.MAX_VALUE})
  void aSizeCapMustMakeSense(long bytes) {
    assertThatThrownBy(() -> Probe.builder().maxResponseBytes(bytes))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("maxResponseBytes");
    Probe.builder().maxResponseBytes(1).maxResponseBytes(Integer.MAX_VALUE - 8);
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
                assertThat(Printed.text(e))
                    .doesNotContain("s3cr3t")
                    .doesNotContain("733363723374"); // the same in hexadecimal
              });
    }
  }
}
