package dev.customersdk.core.tls;

import static dev.customersdk.core.tls.TlsCase.WORKS;
import static dev.customersdk.core.tls.TlsCase.overBoth;

import dev.customersdk.core.Authority;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import okhttp3.CertificatePinner;
import okhttp3.OkHttpClient;
import okhttp3.tls.HeldCertificate;

/** Certificates of servers, good and bad. */
final class ServerCertificates {

  private static final String FINAL = "TLS NOT_SENT 1";
  private static final Authority TRUSTED = Authority.named("Example Root");
  private static final Authority STRANGER = Authority.named("Example Stranger");
  private static final Authority SELF_SIGNED = Authority.selfSigned("localhost");
  private static final HeldCertificate GOOD = TRUSTED.issue("localhost");
  private static final Duration DAY = Duration.ofDays(1);

  private ServerCertificates() {}

  static List<TlsCase> cases() {
    return List.of(
        overBoth("trusted certificate", vendor(GOOD), TRUSTED::trusted, WORKS),
        overBoth(
            "self-signed, in the caller's trust store",
            vendor(SELF_SIGNED.root()),
            SELF_SIGNED::trusted,
            WORKS),
        overBoth(
            "self-signed, in no trust store",
            vendor(SELF_SIGNED.root()),
            TRUSTED::trusted,
            FINAL,
            "is not trusted",
            "trust store"),
        overBoth(
            "issued by a stranger",
            vendor(STRANGER.issue("localhost")),
            TRUSTED::trusted,
            FINAL,
            "is not trusted",
            "trust store"),
        overBoth(
            "the same, at the second address of two",
            vendor(STRANGER.issue("localhost")),
            ServerCertificates::atTwoAddresses,
            FINAL,
            "is not trusted"),
        overBoth(
            "wrong host name",
            vendor(TRUSTED.issue("other.example.com")),
            TRUSTED::trusted,
            FINAL,
            "not for this host name",
            "base URL"),
        overBoth(
            "expired",
            vendor(TRUSTED.issue("localhost", DAY.multipliedBy(-2), DAY.negated())),
            TRUSTED::trusted,
            FINAL,
            "has expired",
            "clock"),
        overBoth(
            "not yet valid",
            vendor(TRUSTED.issue("localhost", DAY, DAY.multipliedBy(2))),
            TRUSTED::trusted,
            FINAL,
            "is not valid yet",
            "clock"),
        overBoth("pinned", vendor(GOOD), pinning(GOOD), WORKS),
        overBoth(
            "other certificate than the pinned one",
            vendor(GOOD),
            pinning(STRANGER.root()),
            FINAL,
            "none of the pinned ones",
            "CertificatePinner"));
  }

  private static Supplier<Endpoint> vendor(HeldCertificate certificate) {
    return () -> new TlsVendor(certificate);
  }

  private static Consumer<OkHttpClient.Builder> pinning(HeldCertificate certificate) {
    return client -> {
      TRUSTED.trusted(client);
      client.certificatePinner(
          new CertificatePinner.Builder()
              .add("localhost", CertificatePinner.pin(certificate.certificate()))
              .build());
    };
  }

  private static void atTwoAddresses(OkHttpClient.Builder client) {
    TRUSTED.trusted(client);
    client.dns(
        host -> List.of(InetAddress.getByName("127.0.0.2"), InetAddress.getLoopbackAddress()));
  }
}
