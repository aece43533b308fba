package dev.customersdk.core.internal.call;

import dev.customersdk.core.TransportException.Reason;
import dev.customersdk.core.internal.transport.InterceptorFailures.InterceptorException;
import dev.customersdk.core.internal.transport.ProxyLogin.ProxyLoginException;
import dev.customersdk.core.internal.transport.SingleExchangeInterceptor.BlockedExchangeException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.concurrent.RejectedExecutionException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Names what went wrong in terms a caller can act on. */
final class FailureClassifier {

  private FailureClassifier() {}

  /** The reason behind what the transport threw. */
  static Reason reason(Exception failure, boolean sent) {
    Throwable cause = failure.getCause();
    if (cause instanceof LinkageError
        || cause instanceof VirtualMachineError
        || (cause instanceof Error && !(failure instanceof InterceptorException))) {
      return Reason.SYSTEM;
    }
    if (failure instanceof InterceptorException || !(failure instanceof IOException)) {
      return Reason.INTERCEPTOR;
    }
    if (failure instanceof LocalFileException) {
      return Reason.FILE;
    }
    if (failure.getCause() instanceof RejectedExecutionException) {
      return Reason.SYSTEM;
    }
    if (failure instanceof BlockedExchangeException) {
      return Reason.BLOCKED;
    }
    if (TlsRefusal.behind(failure).isPresent()) {
      return Reason.TLS;
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

  /** Whether trying again cannot help: somebody has to set something right first. */
  static boolean isFinal(@Nullable Throwable failure) {
    return TlsRefusal.behind(failure).isPresent()
        || Causes.of(failure).anyMatch(ProxyLoginException.class::isInstance);
  }
}
