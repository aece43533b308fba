package dev.customersdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.customersdk.core.TransportException.Reason;
import dev.customersdk.core.probe.Probe;
import dev.customersdk.fixtures.Mode;
import dev.customersdk.fixtures.RawServer;
import java.io.IOException;
import java.util.function.Supplier;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * One failure has one reason, however the call is run; and what a caller's code did wrong ends it.
 */
class OneReasonTest {

  @ParameterizedTest
  @EnumSource
  void a407OfTheVendorIsAResponseLikeAnyOther(Mode mode) throws IOException {
    try (RawServer server =
            RawServer.start(
                (number, request, reply) ->
                    reply.send(407, "{}", "Proxy-Authenticate: Basic realm=\"vendor\""));
        Probe probe = Probe.at(server.url()).build()) {
      var failure =
          catchThrowableOfType(ApiException.Unexpected.class, () -> mode.run(probe.get("1")));
      assertThat(failure.status()).isEqualTo(407);
      assertThat(failure.outcome()).isEqualTo(Outcome.REJECTED);
      assertThat(server.requests()).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aBugOfAListenerToCallsIsItsOwnToo(Mode mode) throws IOException {
    EventListener buggy =
        new EventListener() {
          @Override
          public void callStart(Call call) {
            throw new IllegalStateException("a bug of the caller's");
          }
        };
    OkHttpClient http = new OkHttpClient.Builder().eventListener(buggy).build();
    try (RawServer server = RawServer.start(reply -> reply.json(200, "{}"));
        Probe probe = Probe.at(server.url()).httpClient(http).build()) {
      var failure = catchThrowableOfType(TransportException.class, () -> mode.run(probe.get("1")));
      assertThat(failure.reason()).isEqualTo(Reason.INTERCEPTOR);
      assertThat(failure.attempts()).hasSize(1);
      assertThat(server.requests()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aCheckedExceptionOfASupplierIsItsOwn(Mode mode) throws IOException {
    for (Exception checked : new Exception[] {new Exception("vault"), new IOException("vault")}) {
      Supplier<String> kotlin =
          () -> {
            throw OneReasonTest.<RuntimeException>undeclared(checked);
          };
      try (RawServer server = RawServer.start((number, request, reply) -> reply.json(200, "{}"));
          Probe probe = Probe.at(server.url()).credentials(Credentials.bearer(kotlin)).build()) {
        var failure =
            catchThrowableOfType(TransportException.class, () -> mode.run(probe.get("1")));
        assertThat(failure.reason()).isEqualTo(Reason.CREDENTIALS);
        assertThat(failure.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(failure.attempts()).hasSize(1);
        assertThat(failure).hasRootCause(checked);
        assertThat(server.requests()).isEmpty();
      }
    }
  }

  /** As Kotlin does it. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  static <E extends Throwable> E undeclared(Throwable failure) throws E {
    throw (E) failure;
  }
}
