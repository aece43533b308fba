package dev.customersdk.core;

/** Tells the failures of calls that were never begun, since their client is closed. */
final class ClosedClient {

  /** A text of its own, so that it is this very one in no exception of anybody else. */
  @SuppressWarnings("StringConstructor") // or it would be the literal of others
  private static final String MESSAGE = new String("the client is closed");

  private ClosedClient() {}

  static IllegalStateException failure() {
    return new IllegalStateException(MESSAGE);
  }

  @SuppressWarnings({"ReferenceEquality", "StringEquality"}) // this very text, no equal one
  static boolean isReasonOf(Throwable failure) {
    return failure instanceof IllegalStateException && (Object) failure.getMessage() == MESSAGE;
  }
}
