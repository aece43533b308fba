package dev.customersdk.core.tls;

import dev.customersdk.core.Authority;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.jspecify.annotations.Nullable;

/** A vendor behind TLS, over HTTP/1.1 and HTTP/2, perhaps with a proxy in front. */
final class TlsVendor implements Endpoint {

  private static final MockResponse THING =
      new MockResponse.Builder().body("{\"id\":\"1\"}").build();

  private final MockWebServer server = new MockWebServer();
  private final List<String> arrived = new CopyOnWriteArrayList<>();
  private final Queue<MockResponse> proxys = new ConcurrentLinkedQueue<>();
  private final CountDownLatch requestLeft = new CountDownLatch(1);
  private final boolean behindProxy;

  /** One with this in front. */
  TlsVendor(HeldCertificate certificate, MockResponse... proxys) {
    this(certificate, null, false, proxys);
  }

  /** One that asks its clients for a certificate of this authority, perhaps after the request. */
  TlsVendor(HeldCertificate certificate, Authority clients, boolean afterTheRequest) {
    this(certificate, clients, afterTheRequest, new MockResponse[0]);
  }

  private TlsVendor(
      HeldCertificate certificate,
      @Nullable Authority clients,
      boolean afterTheRequest,
      MockResponse... proxys) {
    HandshakeCertificates.Builder own =
        new HandshakeCertificates.Builder().heldCertificate(certificate);
    if (clients != null) {
      own.addTrustedCertificate(clients.root().certificate());
      server.requireClientAuth();
      server.setServerSocketFactory(new PatientSockets(requestLeft));
    }
    if (!afterTheRequest) {
      requestLeft.countDown();
    }
    behindProxy = Collections.addAll(this.proxys, proxys);
    server.useHttps(own.build().sslSocketFactory());
    server.setDispatcher(new Answers());
    try {
      server.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a proxy responds to a client that wants to be connected. */
  static MockResponse proxys(int status, String... headers) {
    MockResponse.Builder response = new MockResponse.Builder().inTunnel().code(status);
    for (String header : headers) {
      response.addHeader(header);
    }
    return response.build();
  }

  @Override
  public int port() {
    return server.getPort();
  }

  @Override
  public List<String> arrived() {
    return arrived;
  }

  @Override
  public void reachedBy(OkHttpClient.Builder client) {
    client.eventListener(
        new EventListener() {
          @Override
          public void requestHeadersEnd(Call call, Request request) {
            if (request.body() == null) {
              requestLeft.countDown();
            }
          }

          @Override
          public void requestBodyEnd(Call call, long bytes) {
            requestLeft.countDown();
          }
        });
    if (behindProxy) {
      client.proxy(
          new Proxy(
              Proxy.Type.HTTP, new InetSocketAddress(InetAddress.getLoopbackAddress(), port())));
    }
  }

  @Override
  public void close() {
    server.close();
  }

  private final class Answers extends Dispatcher {

    @Override
    public MockResponse dispatch(RecordedRequest request) {
      MockResponse proxys = TlsVendor.this.proxys.poll();
      if (proxys != null) {
        return proxys.getCode() == 200 && request.getHeaders().get("Proxy-Authorization") == null
            ? proxys(403)
            : proxys;
      }
      arrived.add(request.getVersion());
      return THING;
    }

    @Override
    public MockResponse peek() {
      MockResponse proxys = TlsVendor.this.proxys.peek();
      return proxys != null ? proxys : THING;
    }
  }
}
