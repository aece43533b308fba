package dev.customersdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.core.RetryPolicy;
import dev.customersdk.core.TransportException;
import dev.customersdk.kohort.KohortClient;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import javax.net.ssl.KeyManager;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.Credentials;
import okhttp3.OkHttpClient;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page about connections shows, with real handshakes and a real tunnel. */
class TlsExamplesTest {

  private static final char[] PASSWORD = "changeit".toCharArray();
  private static final HeldCertificate ISSUER =
      new HeldCertificate.Builder().certificateAuthority(1).commonName("Example Root").build();

  @AutoClose private final MockWebServer vendor = new MockWebServer();

  private Path directory = Path.of("");
  private Path issuers = Path.of("");

  @BeforeEach
  void start(@TempDir Path folder) throws IOException {
    directory = folder;
    issuers = Files.writeString(directory.resolve("issuers.pem"), ISSUER.certificatePem());
    HandshakeCertificates own =
        new HandshakeCertificates.Builder()
            .heldCertificate(issue("localhost"), ISSUER.certificate())
            .addTrustedCertificate(ISSUER.certificate())
            .build();
    vendor.useHttps(own.sslSocketFactory());
    vendor.start();
  }

  @Test
  void trustsAnIssuerOfYourOwn() throws Exception {
    vendor.enqueue(customer());

    assertThat(ask(new OkHttpClient(), "127.0.0.1"))
        .startsWith("TLS NOT_SENT GET /customers/{id} failed")
        .contains("the server's certificate is not trusted");
    assertThat(ask(MutualTls.http(MutualTls.trusting(issuers), null), "localhost"))
        .isEqualTo("cus_1");
  }

  @Test
  void showsACertificate() throws Exception {
    vendor.requireClientAuth();
    vendor.enqueue(customer());
    KeyManager[] keys = MutualTls.showing(keyStore(), PASSWORD);

    assertThat(ask(MutualTls.http(MutualTls.trusting(issuers), keys), "localhost"))
        .isEqualTo("cus_1");
    assertThat(vendor.takeRequest().getHandshake())
        .satisfies(
            shown ->
                assertThat(shown == null ? null : shown.peerPrincipal())
                    .hasToString("CN=client.example.com"));
    assertThat(ask(MutualTls.http(MutualTls.trusting(issuers), null), "localhost"))
        .matches("(TLS|IO|CONNECT) .*"); // which, and its outcome: TlsTableTest, docs/security.md
  }

  @Test
  void logsInAtAProxy() throws Exception {
    vendor.enqueue(new MockResponse.Builder().inTunnel().code(200).build());
    vendor.enqueue(customer());
    OkHttpClient trusting = MutualTls.http(MutualTls.trusting(issuers), null);
    OkHttpClient proxied = BehindAProxy.through("127.0.0.1", vendor.getPort(), "ada", "pw");
    OkHttpClient both =
        trusting
            .newBuilder()
            .proxy(proxied.proxy())
            .proxyAuthenticator(proxied.proxyAuthenticator())
            .build();

    assertThat(ask(both, "localhost")).isEqualTo("cus_1");
    RecordedRequest first = vendor.takeRequest();
    assertThat(first.getMethod()).isEqualTo("CONNECT");
    assertThat(first.getHeaders().get("Proxy-Authorization"))
        .isEqualTo(Credentials.basic("ada", "pw"));
    assertThat(first.getHeaders().get("Authorization")).as("the key").isNull();
    assertThat(vendor.takeRequest().getHeaders().get("Proxy-Authorization")).isNull();
  }

  private String ask(OkHttpClient http, String host) {
    try (KohortClient client =
        KohortClient.builder()
            .httpClient(http)
            .baseUrl("https://" + host + ":" + vendor.getPort())
            .apiKey("sk_test_1")
            .retryPolicy(RetryPolicy.none())
            .build()) {
      return client.customers().get("cus_1").id();
    } catch (TransportException e) {
      return e.reason() + " " + e.outcome() + " " + e.getMessage();
    }
  }

  private Path keyStore() throws GeneralSecurityException, IOException {
    HeldCertificate own = issue("client.example.com");
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    Certificate[] chain = {own.certificate(), ISSUER.certificate()};
    store.setKeyEntry("client", own.keyPair().getPrivate(), PASSWORD, chain);
    Path file = directory.resolve("client.p12");
    try (OutputStream out = Files.newOutputStream(file)) {
      store.store(out, PASSWORD);
    }
    return file;
  }

  private static HeldCertificate issue(String name) {
    return new HeldCertificate.Builder()
        .signedBy(ISSUER)
        .commonName(name)
        .addSubjectAlternativeName(name)
        .build();
  }

  private static MockResponse customer() {
    return new MockResponse.Builder().body("{\"id\":\"cus_1\"}").build();
  }
}
