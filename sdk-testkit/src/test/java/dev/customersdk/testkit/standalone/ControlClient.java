package dev.customersdk.testkit.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;

/** Calls a control server with whatever a client may send. */
record ControlClient(String url) {

  static InetSocketAddress freePort() {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
  }

  /** The response whole, as text. */
  String send(String line, String headers, String body) throws IOException {
    String length = "Connection: close\r\nContent-Length: " + body.getBytes(UTF_8).length;
    try (Socket socket = begin(line, headers + "\r\n" + length)) {
      socket.getOutputStream().write(body.getBytes(UTF_8));
      return response(socket);
    }
  }

  /** In an API of this machine's, without anything special. */
  String send(String line, String body) throws IOException {
    return send(line, "Host: localhost", body);
  }

  /** Sends line and headers; the body is up to the caller. */
  Socket begin(String line, String headers) throws IOException {
    URI server = URI.create(url);
    Socket socket = new Socket(server.getHost(), server.getPort());
    socket.setSoTimeout(20_000);
    socket.getOutputStream().write((line + " HTTP/1.1\r\n" + headers + "\r\n\r\n").getBytes(UTF_8));
    return socket;
  }

  static String response(Socket socket) throws IOException {
    return new String(socket.getInputStream().readAllBytes(), UTF_8);
  }
}
