package dev.customersdk.testkit;

import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;

/** One request that was read, and what a fault may do with it. */
final class Exchange {

  private final RecordedRequest request;
  private final BearerKey key;
  private final Backend backend;
  private final ServedSocket socket;

  Exchange(RecordedRequest request, BearerKey key, Backend backend, ServedSocket socket) {
    this.request = request;
    this.key = key;
    this.backend = backend;
    this.socket = socket;
  }

  /** Applies the request to the state, once per call, and returns the right answer. */
  Answer process() {
    return key.admits(request) ? backend.answer(request) : backend.unauthenticated();
  }

  /** The vendor's error shape; the state stays as it is. */
  Answer refuse(int status) {
    return backend.error(status);
  }

  /** No answer: the connection is closed in an orderly way. */
  static MockResponse hangUp() {
    return new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()).build();
  }

  /** No answer, and the connection stays open until the client or the emulator closes it. */
  MockResponse stall() {
    socket.awaitClosed();
    return hangUp();
  }
}
