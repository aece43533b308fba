package dev.customersdk.core;

/** A call was not begun, since its client is closed. */
final class ClosedClientException extends IllegalStateException {

  private static final long serialVersionUID = 1;

  ClosedClientException() {
    super("the client is closed");
  }
}
