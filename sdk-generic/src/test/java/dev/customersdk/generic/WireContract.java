package dev.customersdk.generic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.fixtures.FakeVendor;
import dev.customersdk.fixtures.ReceivedRequest;
import org.junit.jupiter.api.AutoClose;

/** A vendor that compares requests byte for byte. */
abstract class WireContract {

  @AutoClose
  final FakeVendor<GenericClient> vendor =
      new FakeVendor<>(GenericClient.builder().apiKey("sk_test_1234"));

  final ReceivedRequest assertReceived(String method, String target) {
    return assertReceived(vendor, method, target, "application/json");
  }

  /** The only request that the vendor got, for a response of this media type. */
  static ReceivedRequest assertReceived(
      FakeVendor<GenericClient> vendor, String method, String target, String accepted) {
    ReceivedRequest request = vendor.received();
    assertThat(request).hasToString(method + " " + target);
    if (!method.equals("POST")) {
      assertThat(request.header("Content-Type")).isEmpty();
      assertThat(request.body()).isEmpty();
    }
    assertThat(request.header("Authorization")).containsExactly("Bearer sk_test_1234");
    assertThat(request.header("Accept")).containsExactly(accepted);
    assertThat(request.header("DigitalRiver-Version")).containsExactly("2021-12-13");
    assertThat(vendor.receivedCount()).isEqualTo(1);
    return request;
  }

  static void assertJson(ReceivedRequest request, String body) {
    assertThat(request.header("Content-Type")).containsExactly("application/json");
    assertThat(request.body()).isEqualTo(body);
  }

  static void assertNoBodyCalledJson(ReceivedRequest request) {
    assertThat(request.header("Content-Length")).containsExactly("0");
    assertJson(request, "");
  }
}
