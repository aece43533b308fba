package dev.customersdk.core;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.customersdk.core.TransportException.Reason;
import dev.customersdk.core.probe.Change;
import dev.customersdk.core.probe.Probe;
import dev.customersdk.core.spi.RetrySafety;
import dev.customersdk.fixtures.ContractTest;
import dev.customersdk.fixtures.Harness;
import dev.customersdk.fixtures.Mode;
import dev.customersdk.fixtures.Printed;
import dev.customersdk.fixtures.RawServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.util.Optional;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.OkHttpClient;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Why no response came, and whether trying again may help. */
class FailureReasonTest {

  @ContractTest
  void anUnknownHostIsTriedAgain(Mode mode) {
    OkHttpClient lost =
        new OkHttpClient.Builder()
            .dns(
                hostname -> {
                  throw new UnknownHostException(hostname);
                })
            .build();
    assertNotSent(mode, "https://api.example.com", lost, Reason.DNS, 3);
  }

  @ContractTest
  void aVendorThatDoesNotSpeakTlsIsTriedAgain(Mode mode) throws IOException {
    try (ServerSocket plain = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      Thread vendor = new Thread(() -> sayPlainly(plain), "plain-vendor");
      vendor.setDaemon(true);
      vendor.start();
      String url = "https://localhost:" + plain.getLocalPort();
      assertNotSent(mode, url, new OkHttpClient(), Reason.TLS, 3);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"HTTP/1.1 private\r\n\r\n", "HTTP/1.1 200 OK\r\nSet-Cookie: private="})
  void aResponseThatBreaksHttpIsNotQuoted(String response) {
    try (RawServer server = RawServer.start(reply -> reply.breakOff(response));
        Probe probe = Probe.at(server.url()).retryPolicy(RetryPolicy.none()).build()) {
      for (Mode mode : Mode.values()) {
        var failure =
            catchThrowableOfType(TransportException.class, () -> mode.run(probe.get("1")));
        assertThat(failure.reason()).isEqualTo(Reason.IO);
        assertThat(failure).hasStackTraceContaining("the response broke off or breaks HTTP");
        assertThat(failure)
            .cause()
            .satisfies(cause -> assertThat(cause.getStackTrace()).isNotEmpty());
        assertThat(Printed.text(failure))
            .doesNotContain("private")
            .doesNotContain("70726976617465"); // the same in hexadecimal
      }
    }
  }

  private static void sayPlainly(ServerSocket plain) {
    try {
      while (true) {
        try (Socket socket = plain.accept()) {
          socket.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(US_ASCII));
          socket.shutdownOutput();
          socket.getInputStream().readAllBytes();
        }
      }
    } catch (IOException closed) {
      // the test is over
    }
  }

  @ContractTest
  void aCertificateThatIsNotTrustedIsFinal(Mode mode) throws IOException {
    assertNotSent(mode, certificate("localhost"), new OkHttpClient());
  }

  @ContractTest
  void aCertificateOfAnotherHostIsFinal(Mode mode) throws IOException {
    HeldCertificate other = certificate("other.example.com");
    HandshakeCertificates trusting =
        new HandshakeCertificates.Builder().addTrustedCertificate(other.certificate()).build();
    assertNotSent(
        mode,
        other,
        new OkHttpClient.Builder()
            .sslSocketFactory(trusting.sslSocketFactory(), trusting.trustManager())
            .build());
  }

  @ContractTest
  void aRequestThatCannotBeWrittenIsNotSent(Mode mode) {
    Change twice = Change.builder().putExtra("name", 1).name("Ada").build();
    try (RawServer server = RawServer.start(reply -> reply.json(200, "{}"));
        Probe probe = Probe.at(server.url()).build()) {
      TransportException failure =
          catchThrowableOfType(TransportException.class, () -> mode.run(probe.update("1", twice)));
      assertThat(failure.reason()).isEqualTo(Reason.ENCODING);
      assertThat(failure.outcome()).isEqualTo(Outcome.NOT_SENT);
      assertThat(failure.attempts()).hasSize(1);
      assertThat(server.requests()).isEmpty();
      assertThatThrownBy(() -> probe.update("1", twice).preview())
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static HeldCertificate certificate(String host) {
    return new HeldCertificate.Builder().addSubjectAlternativeName(host).build();
  }

  private static void assertNotSent(Mode mode, HeldCertificate certificate, OkHttpClient callers)
      throws IOException {
    try (MockWebServer server = new MockWebServer()) {
      server.useHttps(
          new HandshakeCertificates.Builder()
              .heldCertificate(certificate)
              .build()
              .sslSocketFactory());
      server.enqueue(new MockResponse.Builder().body("{\"id\":\"1\"}").build());
      server.start();
      assertNotSent(mode, "https://localhost:" + server.getPort(), callers, Reason.TLS, 1);
      assertThat(server.getRequestCount()).isZero();
    }
  }

  /** A write, which is retried only because it surely did not happen. */
  private static void assertNotSent(
      Mode mode, String url, OkHttpClient callers, Reason reason, int attempts) {
    try (Probe probe = Probe.at(url).httpClient(callers).retryPolicy(Harness.QUICK).build()) {
      TransportException failure =
          catchThrowableOfType(
              TransportException.class, () -> mode.run(probe.post(RetrySafety.ONCE)));
      assertThat(failure.reason()).isEqualTo(reason);
      assertThat(failure.outcome()).isEqualTo(Outcome.NOT_SENT);
      assertThat(failure.attempts())
          .hasSize(attempts)
          .allMatch(attempt -> attempt.failure().orElseThrow() == reason);
      assertThat(failure.attempts()).extracting(Attempt::requestId).allMatch(Optional::isEmpty);
    }
  }
}
