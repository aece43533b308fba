package dev.customersdk.flex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.fixtures.FakeVendor;
import dev.customersdk.fixtures.ReceivedRequest;
import java.util.List;

/** Queued responses, and what was sent to get them. */
final class FakeFlex implements AutoCloseable {

  private static final String KEY = "fsk_test_01J9XR8M3K7VZ8N2YB4WJ6T0RK";

  private final FakeVendor<FlexClient> vendor =
      new FakeVendor<>(FlexClient.builder().apiKey(KEY).retryPolicy(FakeVendor.QUICK));

  FlexClient client() {
    return vendor.client();
  }

  void responds(String json) {
    vendor.responds(json);
  }

  void responds(int status, String json) {
    vendor.responds(status, json);
  }

  void drops() {
    vendor.drops();
  }

  int receivedCount() {
    return vendor.receivedCount();
  }

  /** The body of the next request, after looking at everything else. */
  String sent(String method, String target) {
    ReceivedRequest request = vendor.received();
    assertThat(request).hasToString(method + " " + target);
    assertThat(request.header("Authorization")).containsExactly("Bearer " + KEY);
    assertThat(request.header("Accept")).containsExactly("application/json");
    assertThat(request.header("Content-Type"))
        .isEqualTo(request.body().isEmpty() ? List.of() : List.of("application/json"));
    assertThat(request.header("Idempotency-Key")).isEmpty();
    return request.body();
  }

  @Override
  public void close() {
    vendor.close();
  }
}
