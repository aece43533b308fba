package dev.customersdk.flex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customersdk.core.ApiException;
import dev.customersdk.core.RequestOptions;
import dev.customersdk.core.RetryPolicy;
import dev.customersdk.fixtures.FakeVendor;
import dev.customersdk.fixtures.Fixtures;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What is sent again after an answer that leaves open what happened. */
class ReplayTest {

  private static final String ANSWER = Fixtures.text("customer/every-property.json");
  private static final UpdateCustomerRequest CHANGE =
      UpdateCustomerRequest.builder().phone("+15555550199").build();

  @AutoClose
  private final FakeVendor<FlexClient> flex =
      new FakeVendor<>(FlexClient.builder().apiKey("fsk_test_1").retryPolicy(FakeVendor.QUICK));

  @Test
  void anUpdateIsNotUnlessAskedFor() {
    flex.responds(503, "");

    assertThatThrownBy(() -> flex.client().customers().update("fcus_1", CHANGE))
        .isInstanceOf(ApiException.ServerError.class);
    assertThat(flex.receivedCount()).isEqualTo(1);

    flex.responds(503, "");
    flex.responds(ANSWER);
    RetryPolicy repeating =
        RetryPolicy.defaults().withDelays(Duration.ZERO, Duration.ZERO).retryIdempotentWrites();

    flex.client()
        .customers()
        .prepare()
        .update("fcus_1", CHANGE)
        .with(RequestOptions.builder().retryPolicy(repeating).build())
        .execute();
    assertThat(flex.receivedCount()).isEqualTo(3);
  }
}
