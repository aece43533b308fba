package dev.customersdk.testkit.webhook;

import java.io.IOException;
import java.net.Proxy;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Sends each request once, whatever the response asks for. */
final class Attempts implements AutoCloseable {

  private static final String STATUS = "emulator-status";

  private final OkHttpClient http;
  private volatile @Nullable Call running;
  private volatile boolean closed;

  Attempts(Duration timeout) {
    this.http =
        new OkHttpClient.Builder()
            .proxy(Proxy.NO_PROXY)
            .followRedirects(false)
            .retryOnConnectionFailure(false)
            .connectionPool(new ConnectionPool(0, 1, TimeUnit.MILLISECONDS))
            .connectTimeout(timeout)
            .readTimeout(timeout)
            .writeTimeout(timeout)
            .callTimeout(timeout)
            .addNetworkInterceptor(Attempts::hidden)
            .build();
  }

  /** The status of the response; empty when none came. */
  Optional<Integer> send(Request request) {
    Call call = http.newCall(request);
    running = call;
    if (closed) {
      call.cancel();
    }
    try (Response response = call.execute()) {
      return Optional.of(Integer.valueOf(Objects.requireNonNull(response.header(STATUS))));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Gives up what runs and what comes. */
  @Override
  public void close() {
    closed = true;
    Call call = running;
    if (call != null) {
      call.cancel();
    }
  }

  /** From OkHttp, which sends again after some statuses, such as 503 with Retry-After: 0. */
  private static Response hidden(Interceptor.Chain chain) throws IOException {
    Response response = chain.proceed(chain.request());
    return response
        .newBuilder()
        .code(200)
        .header(STATUS, Integer.toString(response.code()))
        .build();
  }
}
