package dev.customersdk.testkit.server;

/** One request that was read, and what a fault may do with it. */
public final class Exchange {

  private final EmulatorRequest request;
  private final ApiKey key;
  private final Backend backend;

  Exchange(EmulatorRequest request, ApiKey key, Backend backend) {
    this.request = request;
    this.key = key;
    this.backend = backend;
  }

  /** Applies the request to the state, once per call, and returns the right response. */
  public EmulatorResponse process() {
    return key.admits(request) ? backend.respond(request) : backend.error(401);
  }

  /** The vendor's error body; the state stays as it is. */
  public EmulatorResponse error(int status) {
    return backend.error(status);
  }

  /** No response: the connection is closed in an orderly way. */
  public static Reply hangUp() {
    return Connection::close;
  }

  /** No response, and the connection stays open until the client or the emulator closes it. */
  public static Reply stall() {
    return connection -> {
      connection.awaitClosed();
      connection.close();
    };
  }
}
