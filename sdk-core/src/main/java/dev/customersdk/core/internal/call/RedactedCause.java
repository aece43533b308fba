package dev.customersdk.core.internal.call;

import dev.customersdk.core.internal.transport.SingleExchangeInterceptor.BrokenResponseException;
import java.io.EOFException;
import java.io.IOException;
import java.net.ProtocolException;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Keeps what a vendor sent out of the causes of exceptions, and out of what they suppress. */
final class RedactedCause {

  private static final int DEEPEST = 10;

  private RedactedCause() {}

  /**
   * The cause without the text of a response that breaks HTTP, which may be part of a body or
   * header.
   */
  static @Nullable Throwable of(@Nullable Throwable failure) {
    if (failure == null || !quotesTheResponse(failure, 0)) {
      return failure;
    }
    IOException redacted = new IOException("the response broke off or breaks HTTP");
    redacted.setStackTrace(failure.getStackTrace());
    return redacted;
  }

  private static boolean quotesTheResponse(Throwable failure, int depth) {
    if (failure instanceof ProtocolException
        || failure instanceof EOFException
        || failure instanceof BrokenResponseException
        || String.valueOf(failure.getMessage()).startsWith("PROTOCOL_ERROR")
        || depth > DEEPEST) {
      return true;
    }
    Throwable cause = failure instanceof SSLException ? null : failure.getCause(); // TLS's own end
    return Stream.concat(Stream.ofNullable(cause), Arrays.stream(failure.getSuppressed()))
        .anyMatch(next -> quotesTheResponse(next, depth + 1));
  }
}
