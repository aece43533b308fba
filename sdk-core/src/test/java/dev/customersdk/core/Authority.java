package dev.customersdk.core;

import java.time.Duration;
import java.time.Instant;
import okhttp3.OkHttpClient;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;

/** Somebody who signs certificates, and is trusted or not. */
public record Authority(HeldCertificate root) {

  private static final Duration YEAR = Duration.ofDays(365);

  public static Authority named(String name) {
    return new Authority(
        new HeldCertificate.Builder().commonName(name).certificateAuthority(0).build());
  }

  /** Who signs nothing but a certificate for these hosts, which is its own. */
  public static Authority selfSigned(String... hosts) {
    HeldCertificate.Builder certificate = new HeldCertificate.Builder();
    for (String host : hosts) {
      certificate.addSubjectAlternativeName(host);
    }
    return new Authority(certificate.build());
  }

  public HeldCertificate issue(String host) {
    return issue(host, YEAR.negated(), YEAR);
  }

  /** A certificate that is valid between these times, seen from now. */
  public HeldCertificate issue(String host, Duration from, Duration until) {
    Instant now = Instant.now();
    return new HeldCertificate.Builder()
        .addSubjectAlternativeName(host)
        .validityInterval(now.plus(from).toEpochMilli(), now.plus(until).toEpochMilli())
        .signedBy(root)
        .build();
  }

  /** What a server has that shows its own certificate. */
  public HandshakeCertificates shown() {
    return new HandshakeCertificates.Builder().heldCertificate(root).build();
  }

  /** Makes clients trust it. */
  public OkHttpClient.Builder trusted(OkHttpClient.Builder client) {
    return set(client, new HandshakeCertificates.Builder());
  }

  /** Makes clients trust it and show this certificate of theirs. */
  public OkHttpClient.Builder trusted(OkHttpClient.Builder client, HeldCertificate shown) {
    return set(client, new HandshakeCertificates.Builder().heldCertificate(shown));
  }

  private OkHttpClient.Builder set(
      OkHttpClient.Builder client, HandshakeCertificates.Builder certificates) {
    HandshakeCertificates built = certificates.addTrustedCertificate(root.certificate()).build();
    return client.sslSocketFactory(built.sslSocketFactory(), built.trustManager());
  }
}
