package dev.customersdk.testkit.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ServerSocketFactory;

/** The open connections of one emulator, numbered from 0 in the order they were accepted. */
final class ServedSockets extends ServerSocketFactory {

  private final Map<Integer, ServedSocket> open = new ConcurrentHashMap<>();
  private final Queue<FaultEffect> faults;

  ServedSockets(Queue<FaultEffect> faults) {
    this.faults = faults;
  }

  /** Nothing when the connection was closed meanwhile. */
  Optional<ServedSocket> get(int index) {
    return Optional.ofNullable(open.get(index));
  }

  @Override
  public ServerSocket createServerSocket() throws IOException {
    return new ServerSocket() {
      private int accepted; // only the accepting thread comes here

      @Override
      public Socket accept() throws IOException {
        int index = accepted;
        ServedSocket socket = new ServedSocket(faults, () -> open.remove(index));
        implAccept(socket);
        accepted++;
        open.put(index, socket);
        return socket;
      }
    };
  }

  @Override
  public ServerSocket createServerSocket(int port) {
    throw new UnsupportedOperationException();
  }

  @Override
  public ServerSocket createServerSocket(int port, int backlog) {
    throw new UnsupportedOperationException();
  }

  @Override
  public ServerSocket createServerSocket(int port, int backlog, InetAddress address) {
    throw new UnsupportedOperationException();
  }
}
