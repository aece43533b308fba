package dev.customersdk.core.internal.call;

import dev.customersdk.core.ApiError;
import dev.customersdk.core.Attempt;
import dev.customersdk.core.CallObserver;
import dev.customersdk.core.Credentials;
import dev.customersdk.core.RateLimit;
import dev.customersdk.core.RetryPolicy;
import dev.customersdk.core.internal.client.ClientSettings;
import dev.customersdk.core.internal.client.ErrorNotes;
import dev.customersdk.core.internal.transport.Transport;
import dev.customersdk.core.time.Timing;
import dev.customersdk.fixtures.RawServer;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Engines with a clock of the test's own, and the one request they are tried with. */
final class Engines {

  private Engines() {}

  static HttpEngine at(
      RawServer server,
      RetryPolicy policy,
      Consumer<Attempt> onAttempt,
      Transport transport,
      Timing timing) {
    return at(server, policy, onAttempt, transport, timing, null);
  }

  static HttpEngine at(
      RawServer server,
      RetryPolicy policy,
      Consumer<Attempt> onAttempt,
      Transport transport,
      Timing timing,
      @Nullable Supplier<RateLimit> rateLimit) {
    ClientSettings settings =
        new ClientSettings(
            HttpUrl.get(server.url()),
            Headers.of(),
            Credentials.none(),
            Duration.ofSeconds(60),
            policy,
            20,
            rateLimit,
            1000,
            "X-Request-Id",
            body -> ApiError.none(),
            new ErrorNotes("the test", false),
            "test",
            List.of(
                call ->
                    new CallObserver() {
                      @Override
                      public void attemptEnds(Attempt attempt) {
                        onAttempt.accept(attempt);
                      }
                    }),
            Runnable::run);
    return HttpEngine.start(settings, transport, timing);
  }

  static <T> HttpCall<T> call(HttpEngine engine, RequestSpec<T> spec) {
    return new HttpCall<>(engine, spec, engine.options());
  }

  static RequestSpec<String> get() {
    return request("GET", "read", true);
  }

  /** A write that may be retried. */
  static RequestSpec<String> keyedPost() {
    return request("POST", "created", false);
  }

  private static RequestSpec<String> request(String method, String value, boolean read) {
    return new RequestSpec<>(
        method,
        "/things",
        List.of(),
        List.of(),
        null,
        read,
        policy -> true,
        (body, length, options) -> value,
        false);
  }
}
