package dev.customersdk.core.tls;

import java.time.Duration;
import java.time.Instant;
import okhttp3.OkHttpClient;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;

/** Somebody who signs certificates, and is trusted or not. */
record Authority(HeldCertificate root) {

  private static final Duration YEAR = Duration.ofDays(365);

  static Authority named(String name) {
    return new Authority(
        new HeldCertificate.Builder().commonName(name).certificateAuthority(0).build());
  }

  /** Who signs nothing but a certificate for localhost, which is its own. */
  static Authority selfSigned() {
    return new Authority(
        new HeldCertificate.Builder().addSubjectAlternativeName("localhost").build());
  }

  HeldCertificate issue(String host) {
    return issue(host, YEAR.negated(), YEAR);
  }

  /** A certificate that is valid between these times, seen from now. */
  HeldCertificate issue(String host, Duration from, Duration until) {
    Instant now = Instant.now();
    return new HeldCertificate.Builder()
        .addSubjectAlternativeName(host)
        .validityInterval(now.plus(from).toEpochMilli(), now.plus(until).toEpochMilli())
        .signedBy(root)
        .build();
  }

  /** Makes clients trust it. */
  void trusted(OkHttpClient.Builder client) {
    set(client, new HandshakeCertificates.Builder());
  }

  /** Makes clients trust it and show this certificate of theirs. */
  void trusted(OkHttpClient.Builder client, HeldCertificate shown) {
    set(client, new HandshakeCertificates.Builder().heldCertificate(shown));
  }

  private void set(OkHttpClient.Builder client, HandshakeCertificates.Builder certificates) {
    HandshakeCertificates built = certificates.addTrustedCertificate(root.certificate()).build();
    client.sslSocketFactory(built.sslSocketFactory(), built.trustManager());
  }
}
