package dev.customersdk.testkit;

import dev.customersdk.fixtures.RawRequest;
import java.io.IOException;
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

  /** The status of the response to a get of this target. */
  static int statusOf(Emulator emulator, String target) throws IOException {
    try (RawConnection connection = new RawConnection(emulator)) {
      connection.write(connection.head("GET " + target) + "\r\n");
      return connection.readStatus();
    }
  }

  String create(String email) {
    String body = "{\"emailAddress\":\"" + email + "\"}";
    return head("POST /customers")
        + "Content-Type: application/json\r\nContent-Length: %d\r\n\r\n%s"
            .formatted(body.length(), body);
  }

  private String head(String methodAndTarget) {
    return "%s HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer %s\r\n"
        .formatted(methodAndTarget, emulator.apiKey());
  }

  void write(String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Waits for a byte: the other side closes or resets the connection instead of sending one. */
  boolean isCut() throws IOException {
    try {
      return socket.getInputStream().read() < 0;
    } catch (SocketException reset) {
      return true;
    }
  }

  /** Reads a whole response: like a request it is a line, headers and a body. */
  int readStatus() throws IOException {
    String line = RawRequest.read(socket.getInputStream()).line();
    return Integer.parseInt(line.split(" ", -1)[1]);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
