package dev.customersdk.core.internal.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.cert.CertPathValidatorException;
import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.CertificateException;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a JVM's trust manager may say of a certificate that no loopback server can show. */
class TlsRefusalTest {

  @ParameterizedTest
  @CsvSource({
    "REVOKED, REVOKED",
    "UNDETERMINED_REVOCATION_STATUS, REVOCATION_UNKNOWN",
    "ALGORITHM_CONSTRAINED, WEAK",
    "UNSPECIFIED, UNTRUSTED",
    "INVALID_SIGNATURE, UNTRUSTED"
  })
  void isNamed(BasicReason reason, TlsRefusal refusal) {
    var path = new CertPathValidatorException("in a test", null, null, -1, reason);
    var handshake = new SSLHandshakeException("PKIX path validation failed");
    handshake.initCause(new CertificateException(path));
    assertThat(TlsRefusal.behind(handshake)).contains(refusal);
  }
}
