package dev.customersdk.testkit.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may use the control server, and how it takes what does not fit. */
class ControlServerTest {

  private static final int MEGABYTE = 1 << 20;

  private final List<String> answered = new ArrayList<>();
  private ControlServer server;
  private ControlClient client;

  @BeforeEach
  void start() throws IOException {
    server =
        ControlServer.start(
            ControlClient.freePort(), new AllowedHosts(List.of("emulator")), this::answer);
    client = new ControlClient(server.url());
  }

  private ControlResponse answer(String target, byte[] body) {
    answered.add(target);
    switch (target) {
      case "GET /broken" -> throw new StackOverflowError("too deep");
      case "GET /careless" -> throw new ArithmeticException("long overflow");
      case "GET /impossible" -> throw new IllegalStateException("it cannot be delayed");
      default -> {
        return ControlResponse.error(418, body.length + " bytes");
      }
    }
  }

  @AfterEach
  void close() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"127.0.0.1:1", "localhost", "LOCALHOST:1", "[::1]:1", "emulator", "Emulator:8081"})
  void isCalledByAnAddressOrANameThatWasAllowed(String host) throws IOException {
    assertThat(client.send("GET /", "Host: " + host, "")).startsWith("HTTP/1.1 418");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example.com",
        "localhost.evil.example.com",
        "127.0.0.1.example.com:1",
        "emulator.evil.example.com"
      })
  void byNoNameThatMayBeMadeToLeadHere(String host) throws IOException {
    assertThat(client.send("GET /", "Host: " + host, ""))
        .startsWith("HTTP/1.1 403")
        .contains("the Host " + host + " is not allowed; see --allow-host");
    assertThat(answered).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://evil.example.com", "null", "http://127.0.0.1:2"})
  void isChangedByNoPageOfAnotherSite(String origin) throws IOException {
    String headers = "Host: 127.0.0.1:1\r\nOrigin: " + origin;
    assertThat(client.send("POST /", headers, "")).startsWith("HTTP/1.1 403");
    assertThat(client.send("DELETE /", headers, "")).startsWith("HTTP/1.1 403");
    assertThat(answered).isEmpty();
    String own = "Host: 127.0.0.1:1\r\nOrigin: http://127.0.0.1:1";
    assertThat(client.send("POST /", own, "")).startsWith("HTTP/1.1 418");
  }

  @Test
  void whoMayNotIsToldBeforeTheBodyIsThere() throws IOException {
    try (Socket stranger = client.begin("POST /", "Host: evil\r\nContent-Length: 9")) {
      byte[] status = stranger.getInputStream().readNBytes("HTTP/1.1 403".length());
      assertThat(status).asString().isEqualTo("HTTP/1.1 403");
    }
  }

  @Test
  void whoNeverSendsABodyKeepsNobodyWaiting() throws IOException {
    List<Socket> silent = new ArrayList<>();
    try {
      for (int i = 0; i < 20; i++) {
        silent.add(client.begin("POST /", "Host: localhost\r\nContent-Length: 9"));
      }
      assertThat(client.send("GET /", "")).startsWith("HTTP/1.1 418");
    } finally {
      for (Socket socket : silent) {
        socket.close();
      }
    }
  }

  @Test
  void aBodyHasAMegabyteAtMost() throws IOException {
    assertThat(client.send("POST /", "x".repeat(MEGABYTE))).contains(MEGABYTE + " bytes\"");
    assertThat(client.send("POST /", "x".repeat(3 * MEGABYTE)))
        .startsWith("HTTP/1.1 413")
        .contains("at most 1048576 bytes");
  }

  @Test
  void headIsGetWithoutTheBody() throws IOException {
    assertThat(client.send("HEAD /", ""))
        .startsWith("HTTP/1.1 418")
        .containsIgnoringCase("Content-Length: 19")
        .endsWith("\r\n\r\n");
    assertThat(answered).containsExactly("GET /");
  }

  @Test
  void whatGoesWrongIsSaid() throws IOException {
    assertThat(client.send("GET /broken", ""))
        .startsWith("HTTP/1.1 500")
        .contains("{\"error\":\"the control server itself failed", "StackOverflowError");
    assertThat(client.send("GET /careless", ""))
        .startsWith("HTTP/1.1 500")
        .contains("ArithmeticException");
    assertThat(client.send("GET /impossible", ""))
        .startsWith("HTTP/1.1 400")
        .contains("{\"error\":\"it cannot be delayed\"}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "emulator:8081", "http://emulator", "*"})
  void onlyNamesCanBeAllowed(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AllowedHosts(List.of(name)))
        .withMessageContaining("leave the port away");
  }
}
