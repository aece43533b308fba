package dev.customersdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customersdk.core.probe.Probe;
import dev.customersdk.fixtures.ContractTest;
import dev.customersdk.fixtures.Mode;
import dev.customersdk.fixtures.Printed;
import dev.customersdk.fixtures.RawServer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialsTest {

  @ContractTest
  void canBeAnotherHeaderOrNone(Mode mode) {
    Credentials gateway = Credentials.header("X-Api-Key", "s3cr3t");
    try (RawServer server = RawServer.start(reply -> reply.json(200, "{\"id\":\"1\"}"));
        Probe keyed = Probe.at(server.url()).credentials(gateway).build();
        Probe anonymous = Probe.at(server.url()).credentials(Credentials.none()).build()) {
      mode.run(keyed.get("1"));
      mode.run(anonymous.get("1"));
      assertThat(server.requests().get(0).header("X-Api-Key")).contains("s3cr3t");
      assertThat(server.requests()).allMatch(each -> each.header("Authorization").isEmpty());
      assertThat(keyed.get("1").preview().headers().get("X-Api-Key")).isEqualTo("***");
      assertThat(anonymous.get("1").preview().headers().names())
          .containsExactlyInAnyOrder("Accept", "User-Agent");
    }
  }

  @Test
  void neverPrintTheirSecret() {
    assertThat(Credentials.bearer("s3cr3t")).hasToString("Credentials[Authorization: ***]");
    assertThat(Credentials.bearer(() -> "s3cr3t")).hasToString("Credentials[Authorization: ***]");
    assertThat(Credentials.header("X-Key", "s3cr3t")).hasToString("Credentials[X-Key: ***]");
    assertThat(Credentials.none()).hasToString("Credentials[none]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Host", "cookie", "Content-Type", "Content-Length", "Proxy-Authorization", "TE"})
  void cannotPoseAsAnotherHeader(String name) {
    assertThatThrownBy(() -> Credentials.header(name, "a"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("header " + name + " is set by the SDK");
  }

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
  @CsvSource({
    "' s3cr3t', blank",
    "'s3cr3t ', blank",
    "'s3cr3t\n', line break",
    "'\ns3cr3t', line break",
    "'s3cr3t\r\nX: y', line break",
    "s3cr3t\u2013, line break"
  })
  void aKeyThatCannotBeSentIsRejectedAndNotPrinted(String key, String why) {
    assertThatThrownBy(() -> Probe.builder().apiKey(key))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("API key")
        .hasMessageContaining(why)
        .satisfies(e -> assertThat(Printed.text(e)).doesNotContain("s3cr3t"));
  }

  @Test
  void mustBeSendable() {
    assertThatThrownBy(() -> Credentials.header("X Key", "a"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("header name:");
    assertThatThrownBy(() -> Credentials.header("X-Key", " "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("value: must not be empty");
    assertThatThrownBy(() -> Credentials.bearer("abc\u007f"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("API key: character 4 of 4 cannot be sent in a header");
    for (String blank : List.of(" a", "a ")) {
      assertThatThrownBy(() -> Credentials.header("X-Key", blank))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("header X-Key: must not begin or end with a blank");
    }
    assertThat(Credentials.header("authorization", "Basic ~a b~")).isNotNull();
  }
}
