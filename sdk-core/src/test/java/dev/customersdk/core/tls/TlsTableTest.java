package dev.customersdk.core.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.customersdk.core.ApiCall;
import dev.customersdk.core.TransportException;
import dev.customersdk.core.probe.Probe;
import dev.customersdk.core.spi.RetrySafety;
import dev.customersdk.fixtures.Harness;
import dev.customersdk.fixtures.Mode;
import dev.customersdk.fixtures.Printed;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Real handshakes: how each failure is named, what it leaves open, how often it is tried. */
class TlsTableTest {

  static final String PASSWORD = "s3cr3t-of-the-proxy";

  private static final List<String> LINES = new ArrayList<>();

  @ParameterizedTest(name = "{0}")
  @MethodSource({
    "dev.customersdk.core.tls.ServerCertificates#cases",
    "dev.customersdk.core.tls.ClientCertificates#cases",
    "dev.customersdk.core.tls.BrokenHandshakes#cases",
    "dev.customersdk.core.tls.BrokenHandshakes#alertsOfClients",
    "dev.customersdk.core.tls.Proxies#cases"
  })
  void aHandshake(TlsCase tls) {
    String message = "";
    for (Protocol protocol : tls.protocols()) {
      for (Mode mode : Mode.values()) {
        message = check(tls, protocol, mode, probe -> probe.post(RetrySafety.ONCE));
        message = check(tls, protocol, mode, probe -> probe.get("1"));
      }
    }
    LINES.add(
        "| %s | %s | %s | %s |"
            .formatted(
                tls,
                tls.protocols().stream().map(Protocol::toString).collect(Collectors.joining(", ")),
                tls.expected().replace(" ", " | "),
                message.replaceAll("localhost:\\d+", "localhost:8443")));
  }

  /** Gives the message. */
  private static String check(
      TlsCase tls, Protocol protocol, Mode mode, Function<Probe, ApiCall<Probe.Thing>> operation) {
    try (Endpoint endpoint = tls.endpoint().get()) {
      OkHttpClient callers = tls.client(endpoint, protocol);
      try (Probe probe =
          Probe.at("https://localhost:" + endpoint.port())
              .httpClient(callers)
              .retryPolicy(Harness.QUICK)
              .build()) {
        ApiCall<Probe.Thing> call = operation.apply(probe);
        return tls.works()
            ? worked(mode.runRaw(call).attempts().size(), protocol, endpoint)
            : failed(tls, mode, call, endpoint);
      } finally {
        callers.connectionPool().evictAll();
      }
    }
  }

  private static String worked(int attempts, Protocol protocol, Endpoint endpoint) {
    assertThat(attempts).isEqualTo(1);
    assertThat(endpoint.arrived())
        .containsExactly(protocol == Protocol.HTTP_2 ? "HTTP/2" : "HTTP/1.1");
    return "";
  }

  private static String failed(TlsCase tls, Mode mode, ApiCall<?> call, Endpoint endpoint) {
    var failure = catchThrowableOfType(TransportException.class, () -> mode.run(call));
    assertThat(failure.reason() + " " + failure.outcome() + " " + failure.attempts().size())
        .as("reason, outcome, attempts of: %s", failure)
        .isEqualTo(tls.expected());
    assertThat(failure.getMessage()).contains(tls.words());
    assertThat(Printed.text(failure))
        .doesNotContain("key-of-the-probe", PASSWORD, "breaks HTTP")
        .doesNotContain(okhttp3.Credentials.basic("ada", PASSWORD));
    assertThat(endpoint.arrived()).as("what reached the application").isEmpty();
    assertThat(failure.attempts())
        .allSatisfy(
            attempt -> {
              assertThat(attempt.failure()).contains(failure.reason());
              assertThat(attempt.outcome()).isEqualTo(failure.outcome());
            });
    return String.valueOf(failure.getMessage());
  }

  @AfterAll
  static void print() {
    System.out.println("| Case | HTTP | Reason | Outcome | Attempts | Message |");
    System.out.println("| --- | --- | --- | --- | --: | --- |");
    LINES.forEach(System.out::println);
  }
}
