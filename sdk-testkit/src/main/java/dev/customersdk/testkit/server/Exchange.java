package dev.customersdk.testkit.server;

import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;

/** One request that was read, and what a fault may do with it. */
public final class Exchange {

  private final EmulatorRequest request;
  private final ApiKey key;
  private final Backend backend;
  private final ServedSocket socket;

  Exchange(EmulatorRequest request, ApiKey key, Backend backend, ServedSocket socket) {
    this.request = request;
    this.key = key;
    this.backend = backend;
    this.socket = socket;
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
  public static MockResponse hangUp() {
    return new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()).build();
  }

  /** No response, and the connection stays open until the client or the emulator closes it. */
  public MockResponse stall() {
    socket.awaitClosed();
    return hangUp();
  }
}
