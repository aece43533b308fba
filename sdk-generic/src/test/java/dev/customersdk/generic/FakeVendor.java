package dev.customersdk.generic;

import dev.customersdk.core.RetryPolicy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;

/** A server on this machine in the place of the vendor, and a client that talks to it. */
final class FakeVendor implements AutoCloseable {

  static final RetryPolicy QUICK =
      RetryPolicy.defaults().withDelays(Duration.ofMillis(1), Duration.ofMillis(1));

  private final MockWebServer server = new MockWebServer();
  private final GenericClient client;

  FakeVendor() {
    this(RetryPolicy.none());
  }

  FakeVendor(RetryPolicy policy) {
    try {
      server.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    client = builder().retryPolicy(policy).build();
  }

  FakeVendor(RetryPolicy policy, Dispatcher dispatcher) {
    this(policy);
    server.setDispatcher(dispatcher);
  }

  GenericClient.Builder builder() {
    return GenericClient.builder().baseUrl(url()).apiKey("sk_test_1234");
  }

  GenericClient client() {
    return client;
  }

  Customers customers() {
    return client.customers();
  }

  String url() {
    return server.url("/").toString();
  }

  FakeVendor answers(int status, String body) {
    return answers(new MockResponse.Builder().code(status).body(body).build());
  }

  FakeVendor answers(MockResponse response) {
    server.enqueue(response);
    return this;
  }

  FakeVendor dropsConnection() {
    return answers(dropped());
  }

  /** The request is read as a whole and then never answered. */
  static MockResponse dropped() {
    return new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()).build();
  }

  /** The next request received, which must have been received already. */
  RecordedRequest received() {
    try {
      RecordedRequest request = server.takeRequest(0, TimeUnit.SECONDS);
      if (request == null) {
        throw new AssertionError("nothing was received");
      }
      return request;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  List<String> receivedLines() {
    List<String> lines = new ArrayList<>();
    for (int i = server.getRequestCount(); i > 0; i--) {
      RecordedRequest request = received();
      lines.add(request.getMethod() + " " + request.getTarget());
    }
    return lines;
  }

  int receivedCount() {
    return server.getRequestCount();
  }

  @Override
  public void close() {
    client.close();
    server.close();
  }
}
