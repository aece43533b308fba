package dev.customersdk.springboot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.customersdk.core.TransportException;
import dev.customersdk.kohort.KohortClient;
import dev.customersdk.kohort.ListCustomersQuery;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
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
            "customersdk.kohort.proxy.password=sécret€")
        .run(context -> assertThat(firstOf(context.getBean(KohortClient.class))).isFalse());

    RecordedRequest refused = proxy.takeRequest();
    assertThat(refused.getRequestLine()).startsWith("GET http://vendor.example.com/customers");
    assertThat(refused.getHeaders().get("Proxy-Authorization")).isNull();
    assertThat(proxy.takeRequest().getHeaders().get("Proxy-Authorization"))
        .isEqualTo("Basic YWRhOnPDqWNyZXTigqw=");
  }

  @Test
  void anAccountsOwnProxyGetsNothingOfTheVendors() throws Exception {
    proxy.enqueue(new MockResponse(407, Headers.of("Proxy-Authenticate", "Basic realm=\"x\""), ""));

    Contexts.with(
            "customersdk.kohort.base-url=http://vendor.example.com",
            "customersdk.kohort.allow-insecure-http=true",
            "customersdk.kohort.retry.max-attempts=1",
            "customersdk.kohort.proxy.host=proxy.example.com",
            "customersdk.kohort.proxy.username=ada",
            "customersdk.kohort.proxy.password=secret",
            "customersdk.kohort.accounts.emea.api-key=k",
            "customersdk.kohort.accounts.emea.proxy.host=" + proxy.getHostName(),
            "customersdk.kohort.accounts.emea.proxy.port=" + proxy.getPort())
        .run(
            context ->
                assertThatExceptionOfType(TransportException.class)
                    .isThrownBy(() -> firstOf(context.getBean(KohortClient.class))));

    assertThat(proxy.getRequestCount()).isEqualTo(1);
    assertThat(proxy.takeRequest().getHeaders().get("Proxy-Authorization")).isNull();
  }

  @Test
  void connectionsAreClosedWithTheContext() throws Exception {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      CompletableFuture<Socket> accepted = new CompletableFuture<>();
      Contexts.with(
              "customersdk.kohort.api-key=k",
              "customersdk.kohort.base-url=http://vendor.example.com",
              "customersdk.kohort.allow-insecure-http=true",
              "customersdk.kohort.proxy.host=127.0.0.1",
              "customersdk.kohort.proxy.port=" + server.getLocalPort())
          .run(
              context -> {
                CompletableFuture<Boolean> answer =
                    context
                        .getBean(KohortClient.class)
                        .customers()
                        .prepare()
                        .list(ListCustomersQuery.builder().build())
                        .executeAsync()
                        .thenApply(page -> page.items().isEmpty());
                accepted.complete(respond(server));
                assertThat(answer.get(20, TimeUnit.SECONDS)).isTrue();
              });

      try (Socket connection = accepted.get()) {
        connection.setSoTimeout(20_000);
        assertThat(connection.getInputStream().read()).isEqualTo(-1);
      }
    }
  }

  /** The connection stays open. */
  private static Socket respond(ServerSocket server) throws IOException {
    Socket connection = server.accept();
    BufferedReader request =
        new BufferedReader(new InputStreamReader(connection.getInputStream(), UTF_8));
    String line = request.readLine();
    while (line != null && !line.isEmpty()) {
      line = request.readLine();
    }
    String response = "HTTP/1.1 200 OK\r\nContent-Length: 21\r\n\r\n" + "{\"data\":[],\"total\":0}";
    connection.getOutputStream().write(response.getBytes(UTF_8));
    return connection;
  }

  private static boolean firstOf(KohortClient client) {
    return client.customers().list().first().isPresent();
  }
}
