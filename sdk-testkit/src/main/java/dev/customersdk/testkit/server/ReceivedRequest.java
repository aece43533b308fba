package dev.customersdk.testkit.server;

import java.util.OptionalInt;

/** A request that was read, and what has been sent for it until now. Thread-safe. */
public final class ReceivedRequest {

  private final EmulatorRequest request;
  private volatile int status;

  ReceivedRequest(EmulatorRequest request) {
    this.request = request;
  }

  public EmulatorRequest request() {
    return request;
  }

  /** Of the response, once its headers were sent. */
  public OptionalInt status() {
    int sent = status;
    return sent == 0 ? OptionalInt.empty() : OptionalInt.of(sent);
  }

  void respondedWith(int sent) {
    status = sent;
  }
}
