package dev.customersdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.customersdk.core.TransportException.Reason;
import dev.customersdk.core.probe.Probe;
import dev.customersdk.core.spi.RetrySafety;
import dev.customersdk.fixtures.Mode;
import dev.customersdk.fixtures.Printed;
import dev.customersdk.fixtures.RawServer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Responses that break HTTP: the connection's fault, nobody else's, and no connection is lost. */
class BrokenFramingTest {

  private static final String OK = "HTTP/1.1 200 OK\r\n";
  private static final String WHOLE = OK + "Content-Length: 10\r\n\r\n{\"id\":\"1\"}";
  private static final String CHUNKED = OK + "Transfer-Encoding: chunked\r\n\r\n";

  static List<Arguments> responses() {
    List<Arguments> cases = new ArrayList<>();
    for (Mode mode : Mode.values()) {
      cases.add(Arguments.of(mode, OK + "Content-Length: -2\r\n\r\n{}", Outcome.PROCESSED));
      cases.add(
          Arguments.of(
              mode,
              OK + "Content-Length: -9\r\nContent-Encoding: gzip\r\n\r\n{}",
              Outcome.PROCESSED));
      cases.add(Arguments.of(mode, "HTTP/1.1 -20 OK\r\n\r\n", Outcome.UNKNOWN));
      cases.add(Arguments.of(mode, "HTTP/1.1 2 \r\n\r\n", Outcome.UNKNOWN));
      for (String size :
          List.of("FFFFFFFFFFFFFFFE", "8000000000000000", "10000000000000000", "-5", "x")) {
        cases.add(Arguments.of(mode, CHUNKED + size + "\r\n{}\r\n", Outcome.PROCESSED));
      }
    }
    return cases;
  }

  @ParameterizedTest
  @EnumSource
  void isNotTheFaultOfAnInterceptorThatReadsTheBody(Mode mode) throws IOException {
    OkHttpClient logging =
        new OkHttpClient.Builder()
            .addInterceptor(
                chain -> {
                  Response response = chain.proceed(chain.request());
                  response.peekBody(100);
                  return response;
                })
            .build();
    try (RawServer server =
            RawServer.start(
                (number, request, reply) -> reply.raw(CHUNKED + "FFFFFFFFFFFFFFFE\r\n{}\r\n"));
        Probe probe = Probe.at(server.url()).httpClient(logging).build()) {
      var failure =
          catchThrowableOfType(
              TransportException.class, () -> mode.run(probe.post(RetrySafety.ONCE)));
      assertThat(failure.reason()).isEqualTo(Reason.IO);
      assertThat(failure.outcome()).isEqualTo(Outcome.PROCESSED);
    }
  }

  @ParameterizedTest
  @MethodSource("responses")
  void endsTheCallAsTroubleOfTheConnection(Mode mode, String response, Outcome outcome)
      throws IOException {
    ConnectionPool pool = new ConnectionPool(5, 1, TimeUnit.MINUTES);
    OkHttpClient callers = new OkHttpClient.Builder().connectionPool(pool).build();
    RawServer.Handler brokenFirst =
        (number, request, reply) -> reply.raw(number == 1 ? response : WHOLE);
    try (RawServer server = RawServer.start(brokenFirst);
        Probe probe = Probe.at(server.url()).httpClient(callers).build()) {
      var failure =
          catchThrowableOfType(
              TransportException.class, () -> mode.run(probe.post(RetrySafety.ONCE)));
      assertThat(failure.reason()).isEqualTo(Reason.IO);
      assertThat(failure.outcome()).isEqualTo(outcome);
      assertThat(Printed.text(failure)).doesNotContain("-2").doesNotContain("-9");
      assertThat(server.requests()).hasSize(1);
      assertThat(pool.idleConnectionCount()).as("not held").isEqualTo(pool.connectionCount());
      assertThat(mode.run(probe.post(RetrySafety.ONCE)).id()).isEqualTo("1");
      assertThat(server.connections()).as("the broken one is not used again").isEqualTo(2);
    } finally {
      pool.evictAll();
    }
  }
}
