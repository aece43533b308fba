package dev.customersdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.customersdk.core.probe.Probe;
import dev.customersdk.fixtures.Harness;
import dev.customersdk.fixtures.RawServer;
import dev.customersdk.fixtures.Serialised;
import java.lang.invoke.MethodHandles;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Failures that a log, a cache or a remote call writes and reads back. */
class SerializationTest {

  private static final String ERROR =
      "{\"type\":\"t\",\"code\":\"c\",\"message\":\"m\",\"more\":{\"a\":[1,1.5,null,true]}}";

  @ParameterizedTest
  @ValueSource(ints = {302, 400, 401, 403, 404, 409, 410, 422, 429, 500, 503})
  void keepsWhatAResponseSaid(int status) throws Exception {
    ApiException failure =
        catchThrowableOfType(
            ApiException.class,
            () -> failing(server(status, ERROR, "X-Request-Id: req_1", "Retry-After: 3600")));
    ApiException read = (ApiException) readBack(failure);
    assertSame(read, failure);
    assertThat(read.status()).isEqualTo(status);
    assertThat(read.error()).isEqualTo(failure.error());
    assertThat(read.error().extras()).isNotEmpty();
    assertThat(read.retryAfter()).contains(Duration.ofHours(1));
    assertThat(read.requestId()).contains("req_1");
    assertThat(read.headers().size()).isZero();
    assertThat(read.body()).isEmpty();
  }

  @Test
  void keepsWhyNoResponseCame() throws Exception {
    TransportException failure =
        catchThrowableOfType(
            TransportException.class, () -> failing(RawServer.start(reply -> reply.drop())));
    TransportException read = (TransportException) readBack(failure);
    assertSame(read, failure);
    assertThat(read.reason()).isEqualTo(TransportException.Reason.IO);
    assertThat(read.attempts()).hasSize(3);
  }

  @Test
  void keepsWhatTheMessageSaysToDo() throws Exception {
    try (RawServer plain = RawServer.unread(5, reply -> reply.raw("HTTP/1.1 400 No\r\n\r\n"));
        Probe probe = Probe.at("https://127.0.0.1:" + plain.port()).build()) {
      var failure = catchThrowableOfType(TransportException.class, () -> probe.get("1").execute());
      assertThat(failure).hasMessageContaining("does not speak TLS at this port");
      assertSame((TransportException) readBack(failure), failure);
    }
  }

  @Test
  void keepsWhatWasWrongWithAResponse() throws Exception {
    DecodingException failure =
        catchThrowableOfType(
            DecodingException.class, () -> failing(server(200, "<html>secret</html>")));
    DecodingException read = (DecodingException) readBack(failure);
    assertSame(read, failure);
    assertThat(read.status()).isEqualTo(200);
    assertThat(read.body()).isEmpty();
    assertThat(Serialised.text(Serialised.bytes(failure))).doesNotContain("secret");
  }

  @Test
  void keepsViolations() throws Exception {
    var violation =
        new ApiError.Violation(
            Optional.of("email"),
            Optional.of("invalid"),
            Optional.empty(),
            Optional.of(List.of(1L)));
    var empty = Optional.<String>empty();
    var byNull = new ApiError.Violation(empty, empty, empty, Optional.empty(), true);
    var error =
        new ApiError(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(violation, byNull),
            java.util.Map.of());
    ApiException failure =
        ApiException.of(
            new EngineAccess.ErrorResponse(
                400,
                okhttp3.Headers.of("a", "b"),
                "body",
                error,
                Optional.empty(),
                Optional.empty(),
                List.of("a note")),
            new EngineAccess.Trace(
                "GET", "/things/{id}", "https://h:443", Outcome.REJECTED, List.of(), false));
    assertThat(((ApiException) readBack(failure)).error().violations())
        .containsExactly(violation, byNull);
    assertThat((Throwable) readBack(failure))
        .hasMessage(failure.getMessage())
        .hasMessageEndingWith("; a note");
  }

  /** Not about serialisation: what else builds failures is closed to applications. */
  @Test
  void theEnginesDoorDoesNotOpenToOthers() {
    assertThatThrownBy(() -> EngineAccess.of(MethodHandles.lookup()))
        .isInstanceOf(IllegalCallerException.class);
    assertThatThrownBy(() -> EngineAccess.of(MethodHandles.publicLookup()))
        .isInstanceOf(IllegalCallerException.class);
  }

  private static void assertSame(SdkException read, SdkException failure) {
    assertThat(read).isExactlyInstanceOf(failure.getClass()).hasMessage(failure.getMessage());
    assertThat(read.outcome()).isEqualTo(failure.outcome());
    assertThat(read.attempts()).isEqualTo(failure.attempts());
    assertThat(read.getStackTrace()).isEqualTo(failure.getStackTrace());
  }

  private static Object readBack(SdkException failure) {
    return Serialised.read(Serialised.bytes(failure));
  }

  private static RawServer server(int status, String body, String... headers) {
    return RawServer.start(reply -> reply.send(status, body, headers));
  }

  private static void failing(RawServer server) {
    try (server;
        Probe probe = Probe.at(server.url()).retryPolicy(Harness.QUICK).build()) {
      probe.get("1").execute();
    }
  }
}
