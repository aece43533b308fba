package dev.customersdk.core.internal.call;

import dev.customersdk.core.internal.client.Core;
import dev.customersdk.core.internal.transport.SingleExchangeInterceptor.BrokenResponseException;
import java.io.EOFException;
import java.io.IOException;
import java.net.ProtocolException;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Keeps what a vendor sent out of the causes of exceptions, and out of what they suppress. */
final class RedactedCause {

  private static final int DEEPEST = 10;

  private RedactedCause() {}

  /**
   * The cause without the text of a response that breaks HTTP, which may be part of a body or
   * header; and what else the network says, such as the names in a certificate, on one line.
   */
  static @Nullable Throwable of(@Nullable Throwable failure) {
    if (failure == null) {
      return null;
    }
    if (anywhere(failure, RedactedCause::quotesTheResponse, false, 0)) {
      IOException redacted = new IOException("the response broke off or breaks HTTP");
      redacted.setStackTrace(failure.getStackTrace());
      return redacted;
    }
    return failure instanceof IOException
            && anywhere(failure, RedactedCause::isUnprintable, true, 0)
        ? printable(failure)
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

  /** Where TLS ends early, the cause says so and quotes nothing of a response. */
  private static boolean anywhere(
      Throwable failure, Predicate<Throwable> what, boolean behindTls, int depth) {
    Throwable cause = behindTls || !(failure instanceof SSLException) ? failure.getCause() : null;
    return depth > DEEPEST
        || what.test(failure)
        || Stream.concat(Stream.ofNullable(cause), Arrays.stream(failure.getSuppressed()))
            .anyMatch(next -> anywhere(next, what, behindTls, depth + 1));
  }

  /** Of the chain, which is not deep. */
  private static IOException printable(Throwable failure) {
    Throwable cause = failure.getCause();
    IOException copy =
        new IOException(
            Core.ACCESS.printable(failure.toString()), cause == null ? null : printable(cause));
    copy.setStackTrace(failure.getStackTrace());
    for (Throwable suppressed : failure.getSuppressed()) {
      copy.addSuppressed(printable(suppressed));
    }
    return copy;
  }
}
