package dev.customersdk.flex;

import dev.customersdk.core.RetryPolicy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

/** A server that answers what a test queues, and a client that calls it. */
final class FlexServer implements AutoCloseable {

  static final String KEY = "fsk_test_01J9XR8M3K7VZ8N2YB4WJ6T0RK";

  private final MockWebServer server = new MockWebServer();
  private final FlexClient client;

  FlexServer() {
    try {
      server.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    client =
        FlexClient.builder()
            .apiKey(KEY)
            .baseUrl(url())
            .retryPolicy(RetryPolicy.defaults().withDelays(Duration.ZERO, Duration.ZERO))
            .build();
  }

  String url() {
    return server.url("/").toString();
  }

  FlexClient client() {
    return client;
  }

  Customers customers() {
    return client.customers();
  }

  void answers(String json) {
    answers(200, json);
  }

  void answers(int status, String json) {
    server.enqueue(answer(status, json));
  }

  void answersWith(Dispatcher dispatcher) {
    server.setDispatcher(dispatcher);
  }

  static MockResponse answer(int status, String json) {
    return new MockResponse.Builder()
        .code(status)
        .setHeader("Content-Type", "application/json")
        .body(json)
        .build();
  }

  /** The next request that came, which must have come by now. */
  RecordedRequest took() {
    try {
      return Objects.requireNonNull(server.takeRequest(0, TimeUnit.SECONDS), "no request came");
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  int requests() {
    return server.getRequestCount();
  }

  @Override
  public void close() {
    client.close();
    server.close();
  }
}
