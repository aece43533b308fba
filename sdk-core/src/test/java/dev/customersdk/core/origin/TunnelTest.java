package dev.customersdk.core.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customersdk.core.Outcome;
import dev.customersdk.core.SdkException;
import dev.customersdk.core.probe.Probe;
import dev.customersdk.fixtures.ContractTest;
import dev.customersdk.fixtures.Elsewhere;
import dev.customersdk.fixtures.Harness;
import dev.customersdk.fixtures.Mode;
import java.util.List;
import mockwebserver3.RecordedRequest;
import okhttp3.Credentials;

/** A proxy in front of a vendor with TLS hears whom to call, and who asks, and never the key. */
class TunnelTest {

  private static final String ADA = Credentials.basic("ada", "s3cr3t");

  @ContractTest
  void aProxyGetsItsPasswordAndTheVendorTheKey(Mode mode) throws Exception {
    try (VendorWithProxy vendor = new VendorWithProxy();
        Probe probe = through(vendor)) {
      vendor.enqueueTunnel();
      vendor.enqueue(200, "Content-Type", "application/json");
      assertThat(mode.run(probe.get("1")).id()).isEqualTo("1");

      List<RecordedRequest> requests = vendor.requests();
      assertThat(requests).extracting(RecordedRequest::getMethod).containsExactly("CONNECT", "GET");
      assertThat(requests.get(0).getHeaders().get("Proxy-Authorization")).isEqualTo(ADA);
      assertThat(text(requests.get(0)))
          .doesNotContain("key-of-the-probe")
          .doesNotContain("/things");
      assertThat(requests.get(1).getHeaders().get("Authorization"))
          .isEqualTo("Bearer key-of-the-probe");
      assertThat(text(requests.get(1)))
          .doesNotContainIgnoringCase("Proxy-Auth")
          .doesNotContain(ADA);
    }
  }

  @ContractTest
  void aProxyThatRefusesGetsNoMore(Mode mode) throws Exception {
    try (Elsewhere elsewhere = new Elsewhere();
        VendorWithProxy vendor = new VendorWithProxy();
        Probe probe = through(vendor)) {
      for (int status : List.of(301, 302, 307, 401, 403, 407, 500, 503)) {
        vendor.enqueueRefusal(
            status, status == 407 ? "Proxy-Authenticate" : "Location", elsewhere.url());
        assertThatThrownBy(() -> mode.run(probe.get("1")))
            .isInstanceOfSatisfying(
                SdkException.class,
                failure -> assertThat(failure.outcome()).isEqualTo(Outcome.NOT_SENT));
      }
      for (RecordedRequest request : vendor.requests()) {
        assertThat(request.getMethod()).isEqualTo("CONNECT");
        assertThat(text(request)).doesNotContain("key-of-the-probe").doesNotContain("/things");
      }
      assertThat(elsewhere.received()).isEmpty();
    }
  }

  private static Probe through(VendorWithProxy vendor) {
    return Probe.at("https://" + VendorWithProxy.NAME)
        .retryPolicy(Harness.QUICK.withMaxAttempts(1))
        .httpClient(
            vendor
                .trusting()
                .proxy(vendor.proxy())
                .proxyAuthenticator(
                    (route, refused) ->
                        refused.request().header("Proxy-Authorization") != null
                            ? null
                            : refused
                                .request()
                                .newBuilder()
                                .header("Proxy-Authorization", ADA)
                                .build())
                .build())
        .build();
  }

  private static String text(RecordedRequest request) {
    StringBuilder text = new StringBuilder(request.getRequestLine());
    request
        .getHeaders()
        .forEach(header -> text.append('\n').append(header.getFirst()).append(header.getSecond()));
    return text.toString();
  }
}
