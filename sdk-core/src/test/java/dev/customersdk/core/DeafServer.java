package dev.customersdk.core;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.net.ServerSocketFactory;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLServerSocket;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;

/** A server that takes connections and then reads next to nothing, until it is told to close. */
final class DeafServer implements AutoCloseable {

  /** How one talks to it. */
  enum Protocols {
    HTTP_1(false, false),
    TLS_HTTP_1(true, false),
    HTTP_2(false, true),
    TLS_HTTP_2(true, true);

    private final boolean tls;
    private final boolean http2;

    Protocols(boolean tls, boolean http2) {
      this.tls = tls;
      this.http2 = http2;
    }
  }

  /** Settings that allow a client to send two gigabytes before it has to wait for permission. */
  private static final byte[] UNLIMITED = {
    0, 0, 6, 4, 0, 0, 0, 0, 0, 0, 4, 0x7f, -1, -1, -1, 0, 0, 4, 8, 0, 0, 0, 0, 0, 0x7f, -1, 0, 0
  };

  private static final HeldCertificate CERTIFICATE =
      new HeldCertificate.Builder().addSubjectAlternativeName("localhost").build();

  private final Protocols protocols;
  private final ServerSocket listener;
  private final Queue<Socket> sockets = new ConcurrentLinkedQueue<>();

  private DeafServer(Protocols protocols) throws IOException {
    this.protocols = protocols;
    HandshakeCertificates own =
        new HandshakeCertificates.Builder().heldCertificate(CERTIFICATE).build();
    ServerSocketFactory factory =
        protocols.tls
            ? own.sslContext().getServerSocketFactory()
            : ServerSocketFactory.getDefault();
    this.listener = factory.createServerSocket();
    if (listener instanceof SSLServerSocket tls) {
      SSLParameters parameters = tls.getSSLParameters();
      parameters.setApplicationProtocols(new String[] {protocols.http2 ? "h2" : "http/1.1"});
      tls.setSSLParameters(parameters);
    }
    listener.setReceiveBufferSize(4096);
    listener.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
  }

  static DeafServer start(Protocols protocols) throws IOException {
    DeafServer server = new DeafServer(protocols);
    daemon(server::accept);
    return server;
  }

  String url() {
    return (protocols.tls ? "https" : "http") + "://localhost:" + listener.getLocalPort();
  }

  /** A client that speaks what the server speaks. */
  OkHttpClient.Builder client() {
    OkHttpClient.Builder client = new OkHttpClient.Builder();
    if (protocols.tls) {
      HandshakeCertificates trusting =
          new HandshakeCertificates.Builder()
              .addTrustedCertificate(CERTIFICATE.certificate())
              .build();
      client.sslSocketFactory(trusting.sslSocketFactory(), trusting.trustManager());
    } else if (protocols.http2) {
      client.protocols(List.of(Protocol.H2_PRIOR_KNOWLEDGE));
    }
    return client;
  }

  private void accept() {
    try {
      while (true) {
        Socket socket = listener.accept();
        sockets.add(socket);
        daemon(() -> greet(socket));
      }
    } catch (IOException closing) {
      // the listener was closed
    }
  }

  private void greet(Socket socket) {
    try {
      InputStream input = socket.getInputStream();
      if (input.read() >= 0 && protocols.http2) {
        socket.getOutputStream().write(UNLIMITED);
        socket.getOutputStream().flush();
      }
    } catch (IOException gone) {
      // the client gave up
    }
  }

  @Override
  public void close() throws IOException {
    listener.close();
    for (Socket socket : sockets) {
      daemon(
          () -> {
            try {
              socket.close();
            } catch (IOException e) {
              // closed all the same
            }
          });
    }
  }

  private static void daemon(Runnable work) {
    Thread thread = new Thread(work, "deaf-server");
    thread.setDaemon(true);
    thread.start();
  }
}
