package dev.customersdk.flex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customersdk.core.ApiException;
import dev.customersdk.core.RequestOptions;
import dev.customersdk.core.RetryPolicy;
import dev.customersdk.fixtures.Fixtures;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What is sent again after a response that leaves open what happened. */
class RetryTest {

  private static final String RESPONSE = Fixtures.text("customer/every-member.json");
  private static final UpdateCustomerRequest CHANGE =
      UpdateCustomerRequest.builder().phone("+15555550199").build();

  @AutoClose private final FlexServer flex = new FlexServer();

  @Test
  void anUpdateIsNotUnlessAskedFor() {
    flex.answers(503, "");

    assertThatThrownBy(() -> flex.customers().update("fcus_1", CHANGE))
        .isInstanceOf(ApiException.ServerError.class);
    assertThat(flex.requests()).isEqualTo(1);

    flex.answers(503, "");
    flex.answers(RESPONSE);
    RetryPolicy retrying =
        RetryPolicy.defaults().withDelays(Duration.ZERO, Duration.ZERO).retryIdempotentWrites();

    flex.customers()
        .prepare()
        .update("fcus_1", CHANGE)
        .with(RequestOptions.builder().retryPolicy(retrying).build())
        .execute();
    assertThat(flex.requests()).isEqualTo(3);
  }
}
