package dev.customersdk.core.origin;

import dev.customersdk.core.Authority;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.OkHttpClient;

/** A vendor behind TLS, and at the same address a proxy that leads to it. */
final class VendorWithProxy implements AutoCloseable {

  /** The name by which the vendor is known to whoever asks through the proxy. */
  static final String NAME = "vendor.example.com";

  private final MockWebServer server = new MockWebServer();
  private final Authority authority = Authority.selfSigned("localhost", NAME);

  VendorWithProxy() throws IOException {
    server.useHttps(authority.shown().sslSocketFactory());
    server.start(InetAddress.getByName("localhost"), 0);
  }

  String url() {
    return "https://localhost:" + server.getPort();
  }

  /** What a caller hands over that trusts the vendor. */
  OkHttpClient.Builder trusting() {
    return authority.trusted(new OkHttpClient.Builder());
  }

  Proxy proxy() {
    return new Proxy(
        Proxy.Type.HTTP, new InetSocketAddress(InetAddress.getLoopbackAddress(), server.getPort()));
  }

  void enqueue(int status, String header, String value) {
    server.enqueue(
        new MockResponse.Builder()
            .code(status)
            .addHeader(header, value)
            .body("{\"id\":\"1\"}")
            .build());
  }

  /** The next CONNECT is accepted, and the vendor speaks. */
  void enqueueTunnel() {
    server.enqueue(new MockResponse.Builder().inTunnel().build());
  }

  /** The next CONNECT is refused. */
  void enqueueRefusal(int status, String header, String value) {
    server.enqueue(
        new MockResponse.Builder().inTunnel().code(status).addHeader(header, value).build());
  }

  /** What arrived, requests to the proxy included. */
  List<RecordedRequest> requests() throws InterruptedException {
    List<RecordedRequest> requests = new ArrayList<>();
    while (requests.size() < server.getRequestCount()) {
      requests.add(Objects.requireNonNull(server.takeRequest(5, TimeUnit.SECONDS)));
    }
    return requests;
  }

  @Override
  public void close() {
    server.close();
  }
}
