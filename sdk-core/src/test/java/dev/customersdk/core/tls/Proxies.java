package dev.customersdk.core.tls;

import static dev.customersdk.core.tls.TlsCase.WORKS;
import static dev.customersdk.core.tls.TlsCase.overBoth;
import static dev.customersdk.core.tls.TlsVendor.proxys;

import dev.customersdk.core.Authority;
import java.util.Collections;
import java.util.List;
import mockwebserver3.MockResponse;
import okhttp3.Credentials;
import okhttp3.OkHttpClient;
import okhttp3.tls.HeldCertificate;

/** Proxies in front of a server that speaks TLS. */
final class Proxies {

  private static final Authority TRUSTED = Authority.named("Example Root");
  private static final HeldCertificate GOOD = TRUSTED.issue("localhost");

  private Proxies() {}

  static List<TlsCase> cases() {
    MockResponse refusal = proxys(407, "Proxy-Authenticate: Basic realm=\"house\"");
    MockResponse[] refusals = Collections.nCopies(30, refusal).toArray(MockResponse[]::new);
    return List.of(
        overBoth(
            "proxy that wants credentials, and gets them",
            () -> new TlsVendor(GOOD, refusal, proxys(200)),
            Proxies::loggingIn,
            WORKS),
        overBoth(
            "proxy that wants credentials, and gets none",
            () -> new TlsVendor(GOOD, refusals),
            TRUSTED::trusted,
            "CONNECT NOT_SENT 1",
            "the proxy localhost:",
            "407",
            "proxyAuthenticator"),
        overBoth(
            "proxy that wants credentials, and gets wrong ones",
            () -> new TlsVendor(GOOD, refusals),
            Proxies::loggingIn,
            "CONNECT NOT_SENT 1",
            "the proxy localhost:",
            "407",
            "proxyAuthenticator"),
        overBoth(
            "proxy that does not connect to the server",
            () -> new TlsVendor(GOOD, proxys(403), proxys(403), proxys(403)),
            TRUSTED::trusted,
            "CONNECT NOT_SENT 3",
            "the proxy refuses to connect to the server (403)"));
  }

  private static void loggingIn(OkHttpClient.Builder client) {
    TRUSTED.trusted(client);
    client.proxyAuthenticator(
        (route, refused) ->
            "OkHttp-Preemptive".equals(refused.header("Proxy-Authenticate"))
                ? null
                : refused
                    .request()
                    .newBuilder()
                    .header("Proxy-Authorization", Credentials.basic("ada", TlsTableTest.PASSWORD))
                    .build());
  }
}
