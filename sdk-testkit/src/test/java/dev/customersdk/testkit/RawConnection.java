package dev.customersdk.testkit;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** One TCP connection to an emulator, for what an HTTP client hides or will not send. */
final class RawConnection implements AutoCloseable {

  private final Emulator emulator;
  private final Socket socket;

  RawConnection(Emulator emulator) throws IOException {
    this.emulator = emulator;
    URI base = URI.create(emulator.baseUrl());
    socket = new Socket(base.getHost(), base.getPort());
    socket.setSoTimeout(20_000);
  }

  /** Sends one request without a body and returns the whole response. */
  static String exchange(Emulator emulator, String requestLine) throws IOException {
    try (RawConnection connection = new RawConnection(emulator)) {
      connection.write(connection.head(requestLine) + "\r\n");
      return connection.readResponse();
    }
  }

  /** A request line and the headers every request needs, without the empty line after them. */
  String head(String requestLine) {
    return requestLine
        + "\r\nHost: 127.0.0.1\r\nAuthorization: Bearer "
        + emulator.apiKey()
        + "\r\n";
  }

  String create(String email) {
    String body = "{\"emailAddress\":\"" + email + "\"}";
    return head("POST /customers HTTP/1.1")
        + "Content-Type: application/json\r\nContent-Length: "
        + body.length()
        + "\r\n\r\n"
        + body;
  }

  void write(String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
  }

  /** What comes before the end of the stream. */
  String readToEnd() throws IOException {
    return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  /** Waits for a byte: the other side closes or resets the connection instead of sending one. */
  boolean isCut() throws IOException {
    try {
      return socket.getInputStream().read() < 0;
    } catch (SocketException reset) {
      return true;
    }
  }

  String readResponse() throws IOException {
    InputStream in = socket.getInputStream();
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    while (!read.toString(StandardCharsets.UTF_8).endsWith("\r\n\r\n")) {
      int next = in.read();
      if (next < 0) {
        throw new EOFException("after " + read);
      }
      read.write(next);
    }
    String head = read.toString(StandardCharsets.UTF_8);
    int length = Integer.parseInt(head.replaceFirst("(?s).*Content-Length: (\\d+).*", "$1"));
    return head + new String(in.readNBytes(length), StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
