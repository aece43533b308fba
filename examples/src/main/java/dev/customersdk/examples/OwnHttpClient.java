package dev.customersdk.examples;

import dev.customersdk.kohort.KohortClient;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;

/** The application's own OkHttp client, which a client of the SDK is derived from. */
final class OwnHttpClient {

  private OwnHttpClient() {}

  static KohortClient client(OkHttpClient applications, String baseUrl, String apiKey) {
    OkHttpClient http =
        applications
            .newBuilder()
            .connectionPool(new ConnectionPool(64, 5, TimeUnit.MINUTES)) // OkHttp's keeps 5 idle
            .build();
    return KohortClient.builder()
        .httpClient(http)
        .readTimeout(Duration.ofSeconds(30)) // OkHttp's is 10 s
        .baseUrl(baseUrl)
        .apiKey(apiKey)
        .build();
  }
}
