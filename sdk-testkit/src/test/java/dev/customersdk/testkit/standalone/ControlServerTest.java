package dev.customersdk.testkit.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.testkit.FlexEmulator;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may use the control API, and what it makes of nonsense. */
class ControlServerTest {

  private final FlexEmulator flex = FlexEmulator.builder().keepRequests(3).start();
  private ControlServer control;

  @BeforeEach
  void start() throws IOException {
    control =
        ControlServer.start(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
            new ControlApi(VendorChoice.flex, flex));
    flex.addCustomers(2);
  }

  @AfterEach
  void close() {
    control.close();
    flex.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1:1", "localhost", "localhost:1", "[::1]:1"})
  void whoeverAddressesItAsThisMachine(String host) throws IOException {
    assertThat(send("GET /api", "Host: " + host, "")).startsWith("HTTP/1.1 200");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"evil.example.com", "localhost.evil.example.com", "127.0.0.1.example.com:1"})
  void nobodyByANameThatMayBeMadeToLeadHere(String host) throws IOException {
    assertThat(send("GET /api", "Host: " + host, "")).startsWith("HTTP/1.1 403");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://evil.example.com", "null", "http://127.0.0.1:2"})
  void noPageOfAnotherSite(String origin) throws IOException {
    String headers = "Host: 127.0.0.1:1\r\nOrigin: " + origin;
    assertThat(send("POST /api/reset", headers, "")).startsWith("HTTP/1.1 403");
    assertThat(send("DELETE /api/faults", headers, "")).startsWith("HTTP/1.1 403");
    assertThat(flex.customerCount()).isEqualTo(2);
  }

  @Test
  void itsOwnPageMay() throws IOException {
    String headers = "Host: 127.0.0.1:1\r\nOrigin: http://127.0.0.1:1";
    assertThat(send("POST /api/reset", headers, "")).startsWith("HTTP/1.1 200");
    assertThat(flex.customerCount()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "null", "{\"emial\":\"ada@example.com\"}"})
  void whatIsNoCustomerIsRefused(String body) throws IOException {
    assertThat(send("POST /api/customers", "Host: localhost", body))
        .startsWith("HTTP/1.1 400")
        .contains("{\"error\":\"");
    assertThat(flex.customerCount()).isEqualTo(2);
  }

  @Test
  void everythingElseIsUnknown() throws IOException {
    for (String line : new String[] {"GET /nowhere", "PUT /api", "GET /../control.html"}) {
      assertThat(send(line, "Host: localhost", "")).startsWith("HTTP/1.1 404");
    }
  }

  private String send(String line, String headers, String body) throws IOException {
    try (Socket socket =
        new Socket(InetAddress.getLoopbackAddress(), URI.create(control.url()).getPort())) {
      String request =
          line + " HTTP/1.1\r\n" + headers + "\r\nConnection: close\r\nContent-Length: ";
      socket.getOutputStream().write((request + body.length() + "\r\n\r\n" + body).getBytes(UTF_8));
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }
}
