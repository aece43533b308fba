package dev.customersdk.examples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** Certificates beside those of the Java machine: whom to trust, and what to show. */
final class MutualTls {

  private MutualTls() {}

  /** Trusts who has a certificate of one of these issuers, a PEM file, and nobody else. */
  static X509TrustManager trusting(Path issuers) throws GeneralSecurityException, IOException {
    KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
    store.load(null, null);
    try (InputStream pem = Files.newInputStream(issuers)) {
      int number = 0;
      for (Certificate issuer : CertificateFactory.getInstance("X.509").generateCertificates(pem)) {
        store.setCertificateEntry("issuer-" + number++, issuer);
      }
    }
    TrustManagerFactory factory =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init(store);
    return (X509TrustManager) factory.getTrustManagers()[0];
  }

  /** The client's own certificate and its key, from a PKCS #12 file. */
  static KeyManager[] showing(Path certificate, char[] password)
      throws GeneralSecurityException, IOException {
    KeyManagerFactory factory =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    factory.init(KeyStore.getInstance(certificate.toFile(), password), password);
    return factory.getKeyManagers();
  }

  /** An HTTP client with both; without key managers it shows no certificate. */
  static OkHttpClient http(X509TrustManager trust, KeyManager @Nullable [] keys)
      throws GeneralSecurityException {
    SSLContext tls = SSLContext.getInstance("TLS");
    tls.init(keys, new X509TrustManager[] {trust}, null);
    return new OkHttpClient.Builder().sslSocketFactory(tls.getSocketFactory(), trust).build();
  }
}
