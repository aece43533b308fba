package dev.customersdk.core;

/** Tells the failures of calls that were never begun, since their client is closed. */
final class ClosedClient {

  /** A text of its own, so that it is this very one in no exception of anybody else. */
  @SuppressWarnings("StringConstructor")
  private static final String MESSAGE = new String("the client is closed");

  private ClosedClient() {}

  static IllegalStateException failure() {
    return new IllegalStateException(MESSAGE);
  }

  @SuppressWarnings({"ReferenceEquality", "StringEquality"})
  static boolean isReasonOf(Throwable failure) {
    return failure instanceof IllegalStateException && (Object) failure.getMessage() == MESSAGE;
  }
}
