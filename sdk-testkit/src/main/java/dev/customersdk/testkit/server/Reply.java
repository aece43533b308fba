package dev.customersdk.testkit.server;

import java.io.IOException;

/** What a client gets for its request. */
@FunctionalInterface
public interface Reply {

  /** Writes it, or ends the connection. */
  void send(Connection connection) throws IOException;
}
