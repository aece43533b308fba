package dev.customersdk.checkoutpage;

import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A server on this machine, and a client that talks to it. */
abstract class ServerTest {

  static final String JANE = "6812fe6e9f39b6760576f01c";

  final MockWebServer server = new MockWebServer();
  CheckoutPageClient client = CheckoutPageClient.builder().apiKey("not used").build();

  @BeforeEach
  void start() throws IOException {
    server.start();
    client =
        CheckoutPageClient.builder()
            .baseUrl(server.url("/").toString())
            .apiKey("sk_live_1234567890abcdef")
            .timeout(Duration.ofSeconds(10))
            .build();
  }

  @AfterEach
  void stop() {
    client.close();
    server.close();
  }

  void answer(int status, String body) {
    server.enqueue(json(status, body));
  }

  static MockResponse json(int status, String body) {
    return new MockResponse.Builder()
        .code(status)
        .setHeader("Content-Type", "application/json")
        .body(body)
        .build();
  }

  RecordedRequest sent() {
    try {
      return Objects.requireNonNull(server.takeRequest());
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  static String body(RecordedRequest request) {
    return request.getBody() == null ? "" : request.getBody().utf8();
  }
}
