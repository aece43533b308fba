package dev.customersdk.core.tls;

import static dev.customersdk.core.tls.TlsCase.WORKS;
import static dev.customersdk.core.tls.TlsCase.overBoth;

import dev.customersdk.core.Authority;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import okhttp3.ConnectionSpec;
import okhttp3.OkHttpClient;
import okhttp3.TlsVersion;
import okhttp3.tls.HeldCertificate;
import org.jspecify.annotations.Nullable;

/** Servers that want to know who their client is. */
final class ClientCertificates {

  private static final String FINAL = "TLS NOT_SENT 1";

  /** TLS 1.3 lets a client speak before the server has looked at its certificate. */
  private static final String FINAL_BUT_SENT = "TLS UNKNOWN 1";

  private static final String NO_CLIENT_CERTIFICATE = "no client certificate that it accepts";
  private static final Authority TRUSTED = Authority.named("Example Root");
  private static final HeldCertificate GOOD = TRUSTED.issue("localhost");
  private static final Authority CLIENTS = Authority.named("Example Clients");

  /** Has the same name, so that its certificates are shown to who asks for those of the other. */
  private static final Authority FALSE_CLIENTS = Authority.named("Example Clients");

  private ClientCertificates() {}

  static List<TlsCase> cases() {
    Supplier<Endpoint> old = () -> new TlsVendor(GOOD, CLIENTS, false);
    Supplier<Endpoint> current = () -> new TlsVendor(GOOD, CLIENTS, true);
    return List.of(
        overBoth("client certificate, TLS 1.2", old, showing(CLIENTS, TlsVersion.TLS_1_2), WORKS),
        overBoth(
            "client certificate, TLS 1.3", current, showing(CLIENTS, TlsVersion.TLS_1_3), WORKS),
        overBoth(
            "no client certificate, TLS 1.2",
            old,
            showing(null, TlsVersion.TLS_1_2),
            FINAL,
            "client certificate"), // JDK 25's server only says that the handshake failed
        overBoth(
            "no client certificate, TLS 1.3",
            current,
            showing(null, TlsVersion.TLS_1_3),
            FINAL_BUT_SENT,
            NO_CLIENT_CERTIFICATE),
        overBoth(
            "wrong client certificate, TLS 1.2",
            old,
            showing(FALSE_CLIENTS, TlsVersion.TLS_1_2),
            FINAL,
            NO_CLIENT_CERTIFICATE),
        overBoth(
            "wrong client certificate, TLS 1.3",
            current,
            showing(FALSE_CLIENTS, TlsVersion.TLS_1_3),
            FINAL_BUT_SENT,
            NO_CLIENT_CERTIFICATE));
  }

  /** A client that speaks this version and has a certificate of this authority, if any. */
  private static Consumer<OkHttpClient.Builder> showing(
      @Nullable Authority issuer, TlsVersion version) {
    return client -> {
      if (issuer == null) {
        TRUSTED.trusted(client);
      } else {
        TRUSTED.trusted(client, issuer.issue("client.example.com"));
      }
      client.connectionSpecs(
          List.of(
              new ConnectionSpec.Builder(ConnectionSpec.MODERN_TLS).tlsVersions(version).build()));
    };
  }
}
