package dev.customersdk.core;

import java.io.IOException;
import java.net.Socket;

/** A server that takes connections and then reads next to nothing, until it is told to close. */
final class DeafServer extends WireServer {

  /** Settings that allow a client to send two gigabytes before it has to wait for permission. */
  private static final byte[] UNLIMITED = {
    0, 0, 6, 4, 0, 0, 0, 0, 0, 0, 4, 0x7f, -1, -1, -1, 0, 0, 4, 8, 0, 0, 0, 0, 0, 0x7f, -1, 0, 0
  };

  private DeafServer(WireProtocol protocol) throws IOException {
    super(protocol);
    listener.setReceiveBufferSize(4096);
  }

  static DeafServer start(WireProtocol protocol) throws IOException {
    DeafServer server = new DeafServer(protocol);
    server.begin();
    return server;
  }

  @Override
  void serve(Socket socket) throws IOException {
    if (socket.getInputStream().read() >= 0 && protocol.isHttp2()) {
      socket.getOutputStream().write(UNLIMITED);
      socket.getOutputStream().flush();
    }
  }
}
