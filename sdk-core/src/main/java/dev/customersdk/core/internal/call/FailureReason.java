package dev.customersdk.core.internal.call;

import dev.customersdk.core.TransportException.Reason;
import dev.customersdk.core.internal.transport.RefusedExchangeException;
import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/** Names what went wrong in terms a caller can act on. */
final class FailureReason {

  private FailureReason() {}

  /** The reason behind what the transport threw. */
  static Reason of(Exception failure, boolean sent) {
    if (!(failure instanceof IOException)) {
      return Reason.INTERCEPTOR;
    }
    if (failure instanceof RefusedExchangeException) {
      return Reason.BLOCKED;
    }
    if (failure instanceof UnknownHostException) {
      return Reason.DNS;
    }
    if (failure instanceof SocketTimeoutException) {
      return sent ? Reason.READ_TIMEOUT : Reason.CONNECT;
    }
    if (sent) {
      return Reason.IO;
    }
    return failure instanceof SSLException && !(failure.getCause() instanceof ConnectException)
        ? Reason.TLS
        : Reason.CONNECT;
  }

  /**
   * The cause without the text of an answer that breaks HTTP: it may be part of a body or header.
   */
  static @Nullable Throwable withoutQuotes(@Nullable Throwable failure) {
    if (failure == null || !quotesTheAnswer(failure)) {
      return failure;
    }
    IOException quiet = new IOException("the answer broke off or breaks HTTP");
    quiet.setStackTrace(failure.getStackTrace());
    return quiet;
  }

  private static boolean quotesTheAnswer(Throwable failure) {
    int depth = 0;
    for (Throwable cause = failure; cause != null && depth < 10; cause = cause.getCause()) {
      if (cause instanceof ProtocolException || cause instanceof EOFException) {
        return true;
      }
      depth++;
    }
    return false;
  }

  /** Whether the vendor's certificate is wrong, so that trying again cannot help. */
  static boolean isWrongCertificate(@Nullable Throwable failure) {
    return failure instanceof SSLPeerUnverifiedException
        || (failure instanceof SSLException && failure.getCause() instanceof CertificateException);
  }
}
