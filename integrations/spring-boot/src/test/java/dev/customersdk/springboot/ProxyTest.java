package dev.customersdk.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.kohort.KohortClient;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.Headers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProxyTest {

  private final MockWebServer proxy = new MockWebServer();

  @BeforeEach
  void start() throws Exception {
    proxy.start();
  }

  @AfterEach
  void close() {
    proxy.close();
  }

  @Test
  void requestsTakeTheWayThroughTheProxyAndLogIn() throws Exception {
    proxy.enqueue(
        new MockResponse(407, Headers.of("Proxy-Authenticate", "Basic realm=\"way out\""), ""));
    proxy.enqueue(new MockResponse(200, Headers.of(), "{\"data\":[],\"total\":0}"));

    Contexts.with(
            "customersdk.kohort.api-key=k",
            "customersdk.kohort.base-url=http://vendor.example.com",
            "customersdk.kohort.allow-insecure-http=true",
            "customersdk.kohort.proxy.host=" + proxy.getHostName(),
            "customersdk.kohort.proxy.port=" + proxy.getPort(),
            "customersdk.kohort.proxy.username=ada",
            "customersdk.kohort.proxy.password=secret")
        .run(context -> assertThat(firstOf(context.getBean(KohortClient.class))).isFalse());

    RecordedRequest refused = proxy.takeRequest();
    assertThat(refused.getRequestLine()).startsWith("GET http://vendor.example.com/customers");
    assertThat(refused.getHeaders().get("Proxy-Authorization")).isNull();
    assertThat(proxy.takeRequest().getHeaders().get("Proxy-Authorization"))
        .isEqualTo("Basic YWRhOnNlY3JldA==");
  }

  private static boolean firstOf(KohortClient client) {
    return client.customers().list().first().isPresent();
  }
}
