package dev.customersdk.core.internal.call;

import dev.customersdk.core.internal.client.Core;
import dev.customersdk.core.internal.transport.SingleExchangeInterceptor.BrokenResponseException;
import java.io.EOFException;
import java.io.IOException;
import java.net.ProtocolException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Keeps what a vendor sent out of the causes of exceptions, and out of what they suppress. */
final class RedactedCause {

  private RedactedCause() {}

  /**
   * The cause without the text of a response that breaks HTTP, which may be part of a body or
   * header; and what else the network says, such as the names in a certificate, on one line.
   */
  static @Nullable Throwable of(@Nullable Throwable failure) {
    if (failure == null) {
      return null;
    }
    // where TLS ends early, the cause says so and quotes nothing of a response
    if (Causes.of(failure, SSLException.class).anyMatch(RedactedCause::quotesTheResponse)) {
      IOException redacted = new IOException("the response broke off or breaks HTTP");
      redacted.setStackTrace(failure.getStackTrace());
      return redacted;
    }
    return failure instanceof IOException
            && Causes.of(failure).anyMatch(RedactedCause::isUnprintable)
        ? printable(failure, 0)
        : failure; // what the caller's own code throws is the caller's
  }

  private static boolean quotesTheResponse(Throwable failure) {
    return failure instanceof ProtocolException
        || failure instanceof EOFException
        || failure instanceof BrokenResponseException
        || String.valueOf(failure.getMessage()).startsWith("PROTOCOL_ERROR");
  }

  private static boolean isUnprintable(Throwable failure) {
    String text = failure.toString();
    return !Core.ACCESS.printable(text).equals(text);
  }

  /** The chain, as far down as anybody looks, of which a copy has no more than texts. */
  private static @Nullable IOException printable(@Nullable Throwable failure, int depth) {
    if (failure == null || depth > Causes.DEEPEST) {
      return null;
    }
    IOException copy =
        new IOException(
            Core.ACCESS.printable(failure.toString()), printable(failure.getCause(), depth + 1));
    copy.setStackTrace(failure.getStackTrace());
    for (Throwable suppressed : failure.getSuppressed()) {
      IOException printed = printable(suppressed, depth + 1);
      if (printed != null) {
        copy.addSuppressed(printed);
      }
    }
    return copy;
  }
}
