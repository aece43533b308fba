package dev.customersdk.core;

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
import java.net.UnknownHostException;
import java.util.Optional;
import okhttp3.OkHttpClient;
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
