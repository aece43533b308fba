package dev.customersdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.customersdk.core.TransportException.Reason;
import dev.customersdk.core.probe.Probe;
import dev.customersdk.fixtures.ContractTest;
import dev.customersdk.fixtures.Mode;
import dev.customersdk.fixtures.RawServer;
import dev.customersdk.fixtures.Soon;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import okhttp3.OkHttpClient;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A key goes over plain http to this machine only, and through no proxy, unless that is allowed.
 */
class PlainHttpTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.999.999.999",
        "http://127.0.0.256",
        "http://127.0.0.01",
        "http://127.0.0.1.",
        "http://127.1",
        "http://127.0.0.1.example.com",
        "http://localhost.example.com",
        "http://my.localhost",
        "http://localhost..",
        "http://0.0.0.0",
        "http://[::]",
        "http://[::2]",
        "http://[::127.0.0.1]",
        "http://[::ffff:10.0.0.1]"
      })
  void whatDoesNotSayThisMachineNeedsTls(String url) {
    assertThatThrownBy(() -> Probe.at(url).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("baseUrl: ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost",
        "http://localhost.",
        "http://LocalHost:8080",
        "http://LOCALHOST.:8080",
        "http://127.0.0.1",
        "http://127.255.255.255",
        "http://[::1]:1",
        "http://[0:0:0:0:0:0:0:1]",
        "http://[::ffff:127.0.0.1]",
        "http://[::FFFF:7f00:1]"
      })
  void thisMachineNeedsNone(String url) {
    Probe.at(url).build().close();
  }

  @ParameterizedTest
  @EnumSource(names = {"HTTP", "SOCKS"})
  void aProxyThatIsSetIsRefusedAtOnce(Proxy.Type type) {
    Proxy proxy = new Proxy(type, InetSocketAddress.createUnresolved("proxy.example.com", 3128));
    OkHttpClient callers = new OkHttpClient.Builder().proxy(proxy).build();
    assertThatThrownBy(() -> Probe.at("http://localhost").httpClient(callers).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "httpClient: a proxy would get the key unencrypted; connect directly (Proxy.NO_PROXY),"
                + " use https://, or call allowInsecureHttp() if the network is trusted");
    Probe.at("http://localhost").httpClient(callers).allowInsecureHttp().build().close();
    Probe.at("https://localhost").httpClient(callers).build().close();
    OkHttpClient direct = callers.newBuilder().proxy(Proxy.NO_PROXY).build();
    Probe.at("http://localhost").httpClient(direct).build().close();
  }

  @ContractTest
  void aProxyThatASelectorChoosesGetsNothing(Mode mode) {
    try (RawServer proxy = proxy()) {
      InetSocketAddress address =
          new InetSocketAddress(InetAddress.getLoopbackAddress(), proxy.port());
      OkHttpClient callers =
          new OkHttpClient.Builder().proxySelector(ProxySelector.of(address)).build();
      assertHeldBack(mode, "http://localhost:1", callers, "a proxy would get the key unencrypted");
      assertThat(proxy.requests()).isEmpty();
      try (Probe allowed =
          Probe.at("http://localhost:1").httpClient(callers).allowInsecureHttp().build()) {
        assertThat(mode.run(allowed.get("1")).id()).isEqualTo("1");
      }
    }
  }

  @ContractTest
  void neitherDoesAProxyOfTheWholeJavaMachine(Mode mode) {
    Properties before = (Properties) System.getProperties().clone();
    try (RawServer proxy = proxy()) {
      System.getProperties()
          .putAll(
              Map.of(
                  "http.proxyHost", "127.0.0.1",
                  "http.proxyPort", String.valueOf(proxy.port()),
                  "http.nonProxyHosts", ""));
      assertHeldBack(
          mode, "http://localhost:1", new OkHttpClient(), "a proxy would get the key unencrypted");
      assertThat(proxy.requests()).isEmpty();
      assertThat(Soon.holds(() -> proxy.connections() == 1)).as("the proxy was chosen").isTrue();
    } finally {
      System.setProperties(before);
    }
  }

  /** The address that means any is no loopback, and leads to whoever listens on all of them. */
  @ContractTest
  void neitherDoesAMachineThatIsCalledLocalhost(Mode mode) throws IOException {
    InetAddress elsewhere = InetAddress.getByAddress(new byte[4]);
    try (ServerSocket other = new ServerSocket(0)) {
      OkHttpClient callers = new OkHttpClient.Builder().dns(host -> List.of(elsewhere)).build();
      String url = "http://localhost:" + other.getLocalPort();
      assertHeldBack(mode, url, callers, "the host is not this machine");
      assertThat(other.accept().getInputStream().readAllBytes()).isEmpty();
    }
  }

  private static RawServer proxy() {
    return RawServer.start(reply -> reply.json(200, "{\"id\":\"1\"}"));
  }

  private static void assertHeldBack(Mode mode, String url, OkHttpClient callers, String why) {
    try (Probe probe = Probe.at(url).httpClient(callers).build()) {
      var failure = catchThrowableOfType(TransportException.class, () -> mode.run(probe.get("1")));
      assertThat(failure.reason()).isEqualTo(Reason.BLOCKED);
      assertThat(failure.outcome()).isEqualTo(Outcome.NOT_SENT);
      assertThat(failure.attempts()).hasSize(1);
      assertThat(failure)
          .hasMessageStartingWith("GET /things/{id} failed: the SDK held the request back: " + why)
          .hasMessageContaining("use https://, or call allowInsecureHttp()");
    } finally {
      callers.connectionPool().evictAll();
    }
  }
}
