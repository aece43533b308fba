package dev.customersdk.core;

import static dev.customersdk.core.spi.RetrySafety.IDEMPOTENT;
import static dev.customersdk.core.spi.RetrySafety.KEYED;
import static dev.customersdk.core.spi.RetrySafety.ONCE;
import static dev.customersdk.core.spi.RetrySafety.SAFE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.core.probe.Probe;
import dev.customersdk.core.spi.RetrySafety;
import dev.customersdk.fixtures.Mode;
import dev.customersdk.fixtures.RawReply;
import dev.customersdk.fixtures.RawServer;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How many requests a raw server receives for one call, when it treats each in the same bad way.
 *
 * <p>The table is the expectation; three attempts are allowed everywhere.
 */
class RetryMatrixTest {

  /** What the server does with every request. */
  enum Server {
    DROPS_AFTER_READING {
      @Override
      void respond(RawReply reply) throws IOException {
        reply.drop();
      }
    },
    DROPS_AFTER_STATUS_LINE {
      @Override
      void respond(RawReply reply) throws IOException {
        reply.raw("HTTP/1.1 200 OK\r\n");
        reply.drop();
      }
    },
    DROPS_IN_BODY {
      @Override
      void respond(RawReply reply) throws IOException {
        reply.raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"id\"");
        reply.drop();
      }
    },
    SAYS_401(401),
    SAYS_408(408),
    SAYS_421(421),
    SAYS_429(429),
    SAYS_500(500),
    SAYS_503(503),
    SAYS_503_RETRY_AT_ONCE(503, "Retry-After: 0\r\n"),
    SAYS_301(301, "Location: /elsewhere\r\n"),
    SAYS_302(302, "Location: /elsewhere\r\n"),
    SAYS_307(307, "Location: /elsewhere\r\n"),
    SAYS_308(308, "Location: /elsewhere\r\n");

    private final int status;
    private final String header;

    Server() {
      this(0, "");
    }

    Server(int status) {
      this(status, "");
    }

    Server(int status, String header) {
      this.status = status;
      this.header = header;
    }

    /** The interceptor threw the response away, but its status had arrived. */
    Outcome outcomeOfWhatWasSeen() {
      if (this == DROPS_IN_BODY) {
        return Outcome.PROCESSED;
      }
      return switch (status) {
        case 0 -> Outcome.UNKNOWN;
        default ->
            status / 100 == 4 && status != 408
                ? Outcome.REJECTED
                : status / 100 == 2 ? Outcome.PROCESSED : Outcome.UNKNOWN;
      };
    }

    void respond(RawReply reply) throws IOException {
      reply.raw("HTTP/1.1 " + status + " Status\r\nContent-Length: 0\r\n" + header + "\r\n");
    }
  }

  /**
   * One row: what the server does, and the requests it gets from GET, set, keyed and plain create.
   */
  record Row(Server server, int safe, int idempotent, int idempotentAllowed, int keyed, int once) {}

  private static final List<Row> TABLE =
      List.of(
          new Row(Server.DROPS_AFTER_READING, 3, 1, 3, 3, 1),
          new Row(Server.DROPS_AFTER_STATUS_LINE, 3, 1, 3, 3, 1),
          new Row(Server.DROPS_IN_BODY, 3, 1, 3, 3, 1),
          new Row(Server.SAYS_401, 1, 1, 1, 1, 1),
          new Row(Server.SAYS_408, 3, 1, 3, 3, 1),
          new Row(Server.SAYS_421, 1, 1, 1, 1, 1),
          new Row(Server.SAYS_429, 3, 3, 3, 3, 3),
          new Row(Server.SAYS_500, 1, 1, 1, 1, 1),
          new Row(Server.SAYS_503, 3, 1, 3, 3, 1),
          new Row(Server.SAYS_503_RETRY_AT_ONCE, 3, 1, 3, 3, 1),
          new Row(Server.SAYS_301, 1, 1, 1, 1, 1),
          new Row(Server.SAYS_302, 1, 1, 1, 1, 1),
          new Row(Server.SAYS_307, 1, 1, 1, 1, 1),
          new Row(Server.SAYS_308, 1, 1, 1, 1, 1));

  /** The client that callers hand over, all of which want to send more than they should. */
  enum Caller {
    NONE {
      @Override
      Probe.Builder configure(Probe.Builder builder) {
        return builder;
      }
    },
    RETRYING_OKHTTP {
      @Override
      Probe.Builder configure(Probe.Builder builder) {
        return builder.httpClient(
            new OkHttpClient.Builder()
                .retryOnConnectionFailure(true)
                .followRedirects(true)
                .authenticator(
                    (route, response) ->
                        response.request().newBuilder().header("Authorization", "again").build())
                .build());
      }
    },
    RETRYING_INTERCEPTOR {
      @Override
      Probe.Builder configure(Probe.Builder builder) {
        return builder.httpClient(new OkHttpClient.Builder().addInterceptor(Caller::twice).build());
      }
    };

    abstract Probe.Builder configure(Probe.Builder builder);

    private static Response twice(Interceptor.Chain chain) throws IOException {
      Request request = chain.request();
      try {
        chain.proceed(request).close();
      } catch (IOException e) {
        // once more, come what may
      }
      return chain.proceed(request);
    }
  }

  static Stream<Arguments> cases() {
    List<Arguments> cases = new ArrayList<>();
    for (Row row : TABLE) {
      for (Caller caller : List.of(Caller.NONE, Caller.RETRYING_OKHTTP)) {
        for (Mode mode : Mode.values()) {
          cases.add(Arguments.of(row.server, SAFE, false, caller, mode, row.safe));
          cases.add(Arguments.of(row.server, IDEMPOTENT, false, caller, mode, row.idempotent));
          cases.add(
              Arguments.of(row.server, IDEMPOTENT, true, caller, mode, row.idempotentAllowed));
          cases.add(Arguments.of(row.server, KEYED, false, caller, mode, row.keyed));
          cases.add(Arguments.of(row.server, ONCE, false, caller, mode, row.once));
        }
      }
    }
    return cases.stream();
  }

  @ParameterizedTest(name = "{0}, {1}, retry idempotent writes {2}, caller''s client {3}, {4}: {5}")
  @MethodSource("cases")
  void arrives(
      Server behaviour, RetrySafety safety, boolean retry, Caller caller, Mode mode, int expected)
      throws IOException {
    try (RawServer server = RawServer.start((number, request, reply) -> behaviour.respond(reply));
        Probe probe = caller.configure(Probe.at(server.url()).retryPolicy(policy(retry))).build()) {
      SdkException failure = failureOf(mode, safety == SAFE ? probe.get("1") : probe.post(safety));
      assertThat(server.requests()).hasSize(expected);
      assertThat(failure.attempts()).hasSize(expected);
    }
  }

  @ParameterizedTest
  @MethodSource("interceptorCases")
  void anInterceptorThatRetriesIsDeniedItsSecondRequest(Server behaviour, Mode mode)
      throws IOException {
    try (RawServer server = RawServer.start((number, request, reply) -> behaviour.respond(reply));
        Probe probe = Caller.RETRYING_INTERCEPTOR.configure(Probe.at(server.url())).build()) {
      SdkException failure = failureOf(mode, probe.post(ONCE));
      assertThat(server.requests()).hasSize(1);
      assertThat(failure)
          .isInstanceOfSatisfying(
              TransportException.class,
              e -> assertThat(e.reason()).isEqualTo(TransportException.Reason.BLOCKED));
      assertThat(failure.outcome()).isEqualTo(behaviour.outcomeOfWhatWasSeen());
    }
  }

  static Stream<Arguments> interceptorCases() {
    return Stream.of(Server.values())
        .flatMap(server -> Stream.of(Mode.values()).map(mode -> Arguments.of(server, mode)));
  }

  private static RetryPolicy policy(boolean retry) {
    RetryPolicy quick =
        RetryPolicy.defaults().withDelays(Duration.ofMillis(1), Duration.ofMillis(1));
    return retry ? quick.retryIdempotentWrites() : quick;
  }

  private static SdkException failureOf(Mode mode, ApiCall<?> call) {
    try {
      mode.run(call);
    } catch (SdkException e) {
      return e;
    }
    throw new AssertionError("the call should have failed");
  }
}
