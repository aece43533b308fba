package dev.customersdk.core;

import java.util.function.Supplier;

/** How a call ended, in the words of a table. */
final class Ending {

  private Ending() {}

  /** Attempts, what was thrown, what the vendor may have done, and the status if there was one. */
  static String of(Supplier<?> call) {
    try {
      return "value " + call.get();
    } catch (SdkException failure) {
      var attempts = failure.attempts();
      var status = attempts.get(attempts.size() - 1).status();
      String kind =
          failure instanceof TransportException transport
              ? transport.reason().name()
              : failure.getClass().getSimpleName();
      return attempts.size()
          + " "
          + kind
          + " "
          + failure.outcome()
          + (status.isPresent() ? " " + status.getAsInt() : "");
    }
  }
}
