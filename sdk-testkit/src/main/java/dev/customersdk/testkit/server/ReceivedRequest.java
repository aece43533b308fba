package dev.customersdk.testkit.server;

import java.time.Instant;
import java.util.OptionalInt;

/** A request that was read, and what has been sent for it until now. Thread-safe. */
public final class ReceivedRequest {

  private final EmulatorRequest request;
  private final Instant receivedAt;
  private volatile int status;

  ReceivedRequest(EmulatorRequest request, Instant receivedAt) {
    this.request = request;
    this.receivedAt = receivedAt;
  }

  public EmulatorRequest request() {
    return request;
  }

  public Instant receivedAt() {
    return receivedAt;
  }

  /** Of the response, once its headers were sent. */
  public OptionalInt status() {
    int sent = status;
    return sent == 0 ? OptionalInt.empty() : OptionalInt.of(sent);
  }

  /** About as many bytes as it takes in memory. */
  long size() {
    return request.bytes().size()
        + request.headers().byteCount()
        + request.path().length()
        + request.query().length();
  }

  void respondedWith(int sent) {
    status = sent;
  }
}
