package dev.customersdk.core;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.List;
import javax.net.ServerSocketFactory;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLServerSocket;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;

/** How one talks to a server on bare sockets. */
enum WireProtocol {
  HTTP_1(false, false),
  TLS_HTTP_1(true, false),
  HTTP_2(false, true),
  TLS_HTTP_2(true, true);

  private final boolean tls;
  private final boolean http2;

  WireProtocol(boolean tls, boolean http2) {
    this.tls = tls;
    this.http2 = http2;
  }

  boolean isHttp2() {
    return http2;
  }

  /** What a server listens on, not yet bound. */
  ServerSocket listener() throws IOException {
    ServerSocket listener =
        tls
            ? Localhost.OWN.shown().sslContext().getServerSocketFactory().createServerSocket()
            : ServerSocketFactory.getDefault().createServerSocket();
    if (listener instanceof SSLServerSocket secure) {
      SSLParameters parameters = secure.getSSLParameters();
      parameters.setApplicationProtocols(new String[] {http2 ? "h2" : "http/1.1"});
      secure.setSSLParameters(parameters);
    }
    return listener;
  }

  String url(ServerSocket listener) {
    return (tls ? "https" : "http") + "://localhost:" + listener.getLocalPort();
  }

  /** A client that speaks it. */
  OkHttpClient.Builder client() {
    OkHttpClient.Builder client = new OkHttpClient.Builder();
    if (tls) {
      Localhost.OWN.trusted(client);
    } else if (http2) {
      client.protocols(List.of(Protocol.H2_PRIOR_KNOWLEDGE));
    }
    return client;
  }

  private static final class Localhost {
    static final Authority OWN = Authority.selfSigned("localhost");
  }
}
