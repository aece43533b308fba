package dev.customersdk.core.internal.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.SocketException;
import java.security.cert.CertificateException;
import java.util.Objects;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.junit.jupiter.api.Test;

class RedactedCauseTest {

  @Test
  void aHeaderNameThatHttp2RejectsIsNotRepeated() {
    IOException failure =
        new IOException("PROTOCOL_ERROR response malformed: mixed case name: Ada-Lovelace");
    assertThat(RedactedCause.of(new IOException("stream was reset", failure)))
        .hasNoCause()
        .hasMessage("the response broke off or breaks HTTP");
  }

  @Test
  void whatTheNetworkSaysStays() {
    SocketException failure = new SocketException("Connection reset");
    assertThat(RedactedCause.of(failure)).isSameAs(failure);
  }

  @Test
  void aLongChainOfCausesQuotesNothingOfTheResponse() {
    IOException failure = new IOException("no route");
    for (int depth = 0; depth < 12; depth++) {
      failure = new IOException("tried again", failure);
    }
    assertThat(RedactedCause.of(failure)).isSameAs(failure);
  }

  @Test
  void aCircleOfCausesEnds() {
    CertificateException cause = new CertificateException("no\nname");
    IOException failure = new SSLException("refused", cause);
    cause.initCause(failure);
    assertThat(RedactedCause.of(failure))
        .hasMessage("javax.net.ssl.SSLException: refused")
        .cause()
        .hasMessage("java.security.cert.CertificateException: no name");
  }

  @Test
  void whatTheNetworkSaysStaysOnOneLine() {
    IOException failure =
        new SSLPeerUnverifiedException("Hostname a not verified:\n    DN: CN=x\u202e");
    failure.initCause(new CertificateException("no\nname"));
    failure.addSuppressed(new SocketException("Connection reset"));
    Throwable printed = Objects.requireNonNull(RedactedCause.of(failure));
    assertThat(printed)
        .hasMessage(
            "javax.net.ssl.SSLPeerUnverifiedException: Hostname a not verified:     DN: CN=x ")
        .hasCauseInstanceOf(IOException.class)
        .hasRootCauseMessage("java.security.cert.CertificateException: no name");
    assertThat(printed.getStackTrace()).isEqualTo(failure.getStackTrace());
    assertThat(printed.getSuppressed())
        .extracting(Throwable::getMessage)
        .containsExactly("java.net.SocketException: Connection reset");
  }

  @Test
  void whatTheCallersCodeThrowsIsTheCallers() {
    RuntimeException failure = new IllegalStateException("two\nlines");
    assertThat(RedactedCause.of(failure)).isSameAs(failure);
  }
}
