package dev.customersdk.core.internal.call;

import dev.customersdk.core.TransportException.Reason;
import dev.customersdk.core.internal.transport.RefusedExchangeException;
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
    if (failure instanceof RefusedExchangeException) {
      return Reason.REFUSED;
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

  /** The cause without the text of an answer that breaks HTTP: it may be part of a body. */
  static @Nullable Throwable withoutQuotes(@Nullable Throwable failure) {
    if (!(failure instanceof ProtocolException)) {
      return failure;
    }
    ProtocolException quiet = new ProtocolException("the answer breaks HTTP");
    quiet.setStackTrace(failure.getStackTrace());
    return quiet;
  }

  /** Whether the vendor's certificate is wrong, so that trying again cannot help. */
  static boolean isWrongCertificate(@Nullable Throwable failure) {
    return failure instanceof SSLPeerUnverifiedException
        || (failure instanceof SSLException && failure.getCause() instanceof CertificateException);
  }
}
