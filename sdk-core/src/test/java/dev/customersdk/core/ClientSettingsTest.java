package dev.customersdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.customersdk.core.probe.Probe;
import dev.customersdk.fixtures.ContractTest;
import dev.customersdk.fixtures.Mode;
import dev.customersdk.fixtures.RawServer;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a builder is told, a client does. */
class ClientSettingsTest {

  private static RawServer server() {
    return RawServer.start(reply -> reply.json(200, "{\"id\":\"1\"}"));
  }

  @Test
  void everyRequestSaysWhoCallsAndWhatItAccepts() {
    try (RawServer server = server();
        Probe plain = Probe.at(server.url()).build();
        Probe named = Probe.at(server.url()).userAgentSuffix("shop/1.4").build()) {
      plain.get("1").execute();
      named.get("1").execute();
      assertThat(server.requests().get(0).header("Accept")).contains("application/json");
      assertThat(server.requests())
          .extracting(request -> request.header("User-Agent").orElse(""))
          .satisfiesExactly(
              agent -> assertThat(agent).matches("customer-sdk-java/\\S+ \\(probe\\)"),
              agent -> assertThat(agent).matches("customer-sdk-java/\\S+ \\(probe\\) shop/1\\.4"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "shop\n", "caf\u00e9", " shop", "shop "})
  void aUserAgentSuffixMustBeSendable(String suffix) {
    assertThatThrownBy(() -> Probe.builder().userAgentSuffix(suffix))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("userAgentSuffix");
  }

  @Test
  void theVendorsAddressIsUsedUnlessAnotherIsGiven() {
    try (Probe probe = Probe.builder().apiKey("key").build()) {
      assertThat(probe.get("1").preview().url()).isEqualTo("https://api.example.com/things/1");
    }
    try (RawServer server = server();
        Probe probe =
            Probe.builder()
                .environment(
                    Map.of("PROBE_API_KEY", "k", "PROBE_BASE_URL", server.url() + "/gateway/"))
                .build()) {
      assertThat(probe.get("1").execute().id()).isEqualTo("1");
      assertThat(server.requests().get(0).target()).isEqualTo("/gateway/things/1");
      assertThat(server.requests().get(0).header("Authorization")).contains("Bearer k");
    }
    Map<String, String> blankUrl = Map.of("PROBE_API_KEY", "k", "PROBE_BASE_URL", " ");
    try (Probe probe = Probe.builder().environment(blankUrl).build()) {
      assertThat(probe.get("1").preview().url()).startsWith("https://api.example.com/");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "api.example.com, absolute URL",
    "https://ada@api.example.com, user or password",
    "https://:pw@api.example.com, user or password",
    "https://api.example.com/?a=b, query or a fragment",
    "https://api.example.com/#a, query or a fragment",
    "http://api.example.com, https://",
    "http://127.0.0.1.example.com, allowInsecureHttp()",
    "http://127.0.0.1000, allowInsecureHttp"
  })
  void anAddressThatIsNotOneIsRejected(String url, String why) {
    assertThatThrownBy(() -> Probe.at(url).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("baseUrl: ")
        .hasMessageContaining(why);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://localhost", "http://LOCALHOST:8080", "http://[::1]:1"})
  void thisMachineNeedsNoTlsAndOthersOnlyIfItIsAllowed(String url) {
    Probe.at("http://api.example.com").allowInsecureHttp().build().close();
    Probe.at(url).build().close();
  }

  @Test
  @SuppressWarnings("NullAway") // what is tested
  void anAddressMustBeThere() {
    assertThatThrownBy(() -> Probe.builder().baseUrl(null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("baseUrl: must not be null");
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, Long.MAX_VALUE})
  void aSizeCapMustMakeSense(long bytes) {
    assertThatThrownBy(() -> Probe.builder().maxResponseBytes(bytes))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("maxResponseBytes");
    Probe.builder().maxResponseBytes(1).maxResponseBytes(Integer.MAX_VALUE - 8);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1})
  void timeoutsMustBeMoreThanZero(long seconds) {
    Duration none = Duration.ofSeconds(seconds);
    assertThatThrownBy(() -> Probe.builder().connectTimeout(none))
        .hasMessageStartingWith("connectTimeout: must be more than zero");
    assertThatThrownBy(() -> Probe.builder().readTimeout(none))
        .hasMessageStartingWith("readTimeout: must be more than zero");
    assertThatThrownBy(() -> Probe.builder().timeout(none))
        .hasMessageStartingWith("timeout: must be more than zero");
    assertThatThrownBy(() -> RequestOptions.builder().timeout(none))
        .hasMessageStartingWith("timeout: must be more than zero");
  }

  @ContractTest
  void aSilentVendorIsGivenUpAfterTheReadTimeout(Mode mode) {
    try (RawServer server = RawServer.start(reply -> reply.stall());
        Probe probe =
            Probe.at(server.url())
                .readTimeout(Duration.ofMillis(100))
                .retryPolicy(RetryPolicy.none())
                .build()) {
      TransportException failure =
          catchThrowableOfType(TransportException.class, () -> mode.run(probe.get("1")));
      assertThat(failure.reason()).isEqualTo(TransportException.Reason.READ_TIMEOUT);
      assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
      assertThat(failure)
          .hasMessageContaining("the vendor stayed silent for longer than the read timeout");
    }
  }

  @Test
  void futuresCompleteWhereTheCallerWants() throws Exception {
    Set<String> threads = ConcurrentHashMap.newKeySet();
    ExecutorService callers = Executors.newSingleThreadExecutor(run -> new Thread(run, "callers"));
    try (RawServer server = server();
        Probe probe =
            Probe.at(server.url())
                .callbackExecutor(
                    callback ->
                        callers.execute(
                            () -> {
                              threads.add(Thread.currentThread().getName());
                              callback.run();
                            }))
                .build()) {
      probe.get("1").executeAsync().get(10, TimeUnit.SECONDS);
      assertThat(threads).containsExactly("callers");
    } finally {
      callers.shutdownNow();
    }
  }
}
