package dev.customersdk.core.internal.call;

import java.io.EOFException;
import java.io.IOException;
import java.net.ProtocolException;
import org.jspecify.annotations.Nullable;

/** Keeps what a vendor sent out of the causes of exceptions. */
final class RedactedCause {

  private RedactedCause() {}

  /**
   * The cause without the text of a response that breaks HTTP: it may be part of a body or header.
   */
  static @Nullable Throwable of(@Nullable Throwable failure) {
    if (failure == null || !quotesTheResponse(failure)) {
      return failure;
    }
    IOException redacted = new IOException("the response broke off or breaks HTTP");
    redacted.setStackTrace(failure.getStackTrace());
    return redacted;
  }

  private static boolean quotesTheResponse(Throwable failure) {
    int depth = 0;
    for (Throwable cause = failure; cause != null && depth < 10; cause = cause.getCause()) {
      if (cause instanceof ProtocolException || cause instanceof EOFException) {
        return true;
      }
      depth++;
    }
    return false;
  }
}
