package dev.customersdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.customersdk.core.TransportException.Reason;
import dev.customersdk.core.probe.Probe;
import dev.customersdk.fixtures.Mode;
import dev.customersdk.fixtures.RawServer;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.ForwardingSource;
import okio.Okio;
import okio.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an interceptor of the caller's does wrong is its own, and holds no connection. */
class InterceptorTroubleTest {

  @ParameterizedTest
  @EnumSource
  void anInterceptorsBugBeforeSendingIsItsOwn(Mode mode) throws IOException {
    var failure = failure(mode, chain -> buggy());
    assertThat(failure.reason()).isEqualTo(Reason.INTERCEPTOR);
    assertThat(failure.outcome()).isEqualTo(Outcome.NOT_SENT);
    assertThat(failure).hasRootCauseMessage("a bug of the caller's");
  }

  @ParameterizedTest
  @EnumSource
  void anInterceptorsBugWithAnOpenResponseIsItsOwn(Mode mode) throws IOException {
    var failure =
        failure(
            mode,
            chain -> {
              var unused = chain.proceed(chain.request());
              return buggy();
            });
    assertThat(failure.reason()).isEqualTo(Reason.INTERCEPTOR);
    assertThat(failure.outcome()).isEqualTo(Outcome.PROCESSED);
    assertThat(failure).hasRootCauseMessage("a bug of the caller's");
  }

  @ParameterizedTest
  @EnumSource
  void anInterceptorsTroubleOfTheNetworkLeavesNoResponseOpenEither(Mode mode) throws IOException {
    var failure =
        failure(
            mode,
            RetryPolicy.none(),
            chain -> {
              var unused = chain.proceed(chain.request());
              throw new IOException("an interceptor's");
            });
    assertThat(failure.reason()).isEqualTo(Reason.IO);
  }

  @ParameterizedTest
  @EnumSource
  void anInterceptorsBugWhileTheBodyIsReadIsItsOwn(Mode mode) throws IOException {
    var failure = failure(mode, InterceptorTroubleTest::withBuggyBody);
    assertThat(failure.reason()).isEqualTo(Reason.INTERCEPTOR);
    assertThat(failure.outcome()).isEqualTo(Outcome.PROCESSED);
  }

  @ParameterizedTest
  @EnumSource
  void anErrorWhileTheBodyIsReadIsTheMachines(Mode mode) throws IOException {
    Error full = new OutOfMemoryError("in a test");
    var failure = failure(mode, chain -> answer(chain, failing(full)));
    assertThat(failure.reason()).isEqualTo(Reason.SYSTEM);
    assertThat(failure.outcome()).isEqualTo(Outcome.PROCESSED);
    assertThat(failure).hasRootCause(full);
  }

  @ParameterizedTest
  @EnumSource
  void aCheckedExceptionOfAnInterceptorIsItsOwn(Mode mode) throws IOException {
    var failure =
        failure(
            mode,
            chain -> {
              throw OneReasonTest.<RuntimeException>undeclared(new Exception("checked"));
            });
    assertThat(failure.reason()).isEqualTo(Reason.INTERCEPTOR);
    assertThat(failure).hasRootCauseMessage("checked");
  }

  /** Of one call with this interceptor, which leaves no connection behind. */
  private static TransportException failure(Mode mode, Interceptor interceptor) throws IOException {
    return failure(mode, RetryPolicy.defaults(), interceptor);
  }

  private static TransportException failure(Mode mode, RetryPolicy policy, Interceptor interceptor)
      throws IOException {
    ConnectionPool pool = new ConnectionPool(5, 1, TimeUnit.MINUTES);
    OkHttpClient callers =
        new OkHttpClient.Builder().connectionPool(pool).addInterceptor(interceptor).build();
    try (RawServer server =
            RawServer.start((number, request, reply) -> reply.json(200, "{\"id\":\"1\"}"));
        Probe probe = Probe.at(server.url()).httpClient(callers).retryPolicy(policy).build()) {
      var failure = catchThrowableOfType(TransportException.class, () -> mode.run(probe.get("1")));
      assertThat(failure.attempts()).hasSize(1);
      assertThat(server.requests()).hasSizeLessThanOrEqualTo(1);
      assertThat(pool.connectionCount())
          .as("connections held")
          .isEqualTo(pool.idleConnectionCount());
      return failure;
    } finally {
      pool.evictAll();
    }
  }

  private static Response buggy() {
    throw new IllegalStateException("a bug of the caller's");
  }

  private static Response withBuggyBody(Interceptor.Chain chain) throws IOException {
    return answer(chain, failing(new IllegalStateException("a bug of the caller's")));
  }

  /** In place of the vendor's response, which it leaves open. */
  private static Response answer(Interceptor.Chain chain, Source body) throws IOException {
    return chain
        .proceed(chain.request())
        .newBuilder()
        .body(ResponseBody.create(Okio.buffer(body), null, -1))
        .build();
  }

  private static Source failing(Throwable failure) {
    return new ForwardingSource(new Buffer()) {
      @Override
      public long read(Buffer sink, long byteCount) {
        throw OneReasonTest.<RuntimeException>undeclared(failure);
      }
    };
  }
}
