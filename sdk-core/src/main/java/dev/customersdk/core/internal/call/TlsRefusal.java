package dev.customersdk.core.internal.call;

import java.io.IOException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.Comparator;
import java.util.Optional;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/**
 * Why server and client cannot agree on TLS, however often they try; the most telling one first.
 *
 * <p>Known by what this side found wrong, or by a fatal alert of the server's. A connection that
 * just ends says nothing of the kind.
 */
enum TlsRefusal {
  EXPIRED("the server's certificate has expired; have it renewed, or correct this machine's clock"),
  NOT_YET_VALID("the server's certificate is not valid yet; correct this machine's clock"),
  WRONG_HOST(
      "the server's certificate is not for this host name; correct the host name in the base URL,"
          + " or have the certificate name it"),
  NOT_PINNED(
      "the server's certificate is none of the pinned ones; if it was replaced, so must be the"
          + " CertificatePinner of httpClient(…)"),
  REVOKED("the server's certificate was revoked; ask whoever runs the server for another"),
  REVOCATION_UNKNOWN(
      "nobody said whether the server's certificate was revoked; see to it that whoever knows can"
          + " be reached"),
  WEAK(
      "the server's certificate is signed in a way that this Java machine forbids, see"
          + " jdk.certpath.disabledAlgorithms; have it replaced"),
  UNTRUSTED(
      "the server's certificate is not trusted; add its issuer to the trust store of httpClient(…)"
          + " or of the Java machine"),
  CLIENT_CERTIFICATE(
      "the server got no client certificate that it accepts; give httpClient(…) one that it does"),
  UNKNOWN_NAME("the server does not know this host name; correct the base URL"),
  OLD_VERSION(
      "the server and this client have no version of TLS in common; have the server offer TLS 1.2"
          + " or newer, or look at the ConnectionSpec of httpClient(…)"),
  NOTHING_IN_COMMON(
      "the server accepts no cipher that this machine offers, or wants a client certificate"),
  NO_TLS("the server does not speak TLS at this port; is it one for http://?"),
  OTHER("see the cause");

  private final String explanation;

  TlsRefusal(String explanation) {
    this.explanation = explanation;
  }

  /** What it is, and what to do. */
  String explanation() {
    return explanation;
  }

  /** What is behind a failure, if it is one of these. */
  static Optional<TlsRefusal> behind(@Nullable Throwable failure) {
    return Causes.of(failure)
        .flatMap(cause -> Optional.ofNullable(of(cause)).stream())
        .min(Comparator.naturalOrder());
  }

  private static @Nullable TlsRefusal of(Throwable failure) {
    if (failure instanceof CertificateExpiredException) {
      return EXPIRED;
    }
    if (failure instanceof CertificateNotYetValidException) {
      return NOT_YET_VALID;
    }
    if (failure instanceof CertPathValidatorException path) {
      return invalid(path.getReason());
    }
    String text = String.valueOf(failure.getMessage());
    if (failure instanceof SSLPeerUnverifiedException) {
      return unverified(text);
    }
    if (failure instanceof SSLException && text.contains("unrecognized SSL message")) {
      return NO_TLS;
    }
    if (!(failure instanceof SSLHandshakeException) || failure.getCause() instanceof IOException) {
      return null;
    }
    return failure.getCause() instanceof CertificateException ? untrusted(text) : refused(text);
  }

  private static @Nullable TlsRefusal invalid(CertPathValidatorException.Reason reason) {
    if (!(reason instanceof BasicReason basic)) {
      return null;
    }
    return switch (basic) {
      case REVOKED -> REVOKED;
      case UNDETERMINED_REVOCATION_STATUS -> REVOCATION_UNKNOWN;
      case ALGORITHM_CONSTRAINED -> WEAK;
      default -> null;
    };
  }

  /** In words of OkHttp. */
  private static TlsRefusal unverified(String text) {
    if (text.startsWith("Certificate pinning failure")) {
      return NOT_PINNED;
    }
    return text.startsWith("Hostname ") ? WRONG_HOST : UNTRUSTED;
  }

  /** Trust managers may look at the host name, too. */
  private static TlsRefusal untrusted(String text) {
    return text.contains("No subject alternative") || text.contains("No name matching")
        ? WRONG_HOST
        : UNTRUSTED;
  }

  private static TlsRefusal refused(String text) {
    if (!text.contains("fatal alert: ")) {
      return text.contains("protocol") ? OLD_VERSION : OTHER;
    }
    return switch (text.substring(text.lastIndexOf(' ') + 1)) {
      case "bad_certificate",
          "unsupported_certificate",
          "certificate_revoked",
          "certificate_expired",
          "certificate_unknown",
          "certificate_required",
          "unknown_ca",
          "access_denied" ->
          CLIENT_CERTIFICATE;
      case "unrecognized_name" -> UNKNOWN_NAME;
      case "protocol_version" -> OLD_VERSION;
      case "handshake_failure", "insufficient_security" -> NOTHING_IN_COMMON;
      default -> OTHER;
    };
  }
}
