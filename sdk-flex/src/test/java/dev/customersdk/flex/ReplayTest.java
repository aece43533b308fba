package dev.customersdk.flex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.customersdk.core.ApiException;
import dev.customersdk.core.Outcome;
import dev.customersdk.core.RequestOptions;
import dev.customersdk.core.RetryPolicy;
import dev.customersdk.fixtures.Fixtures;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What is sent again after an answer that leaves open what happened. */
class ReplayTest {

  private static final String ANSWER = Fixtures.text("customer/every-member.json");
  private static final UpdateCustomerRequest CHANGE =
      UpdateCustomerRequest.builder().phone("+15555550199").build();

  @AutoClose private final FlexServer flex = new FlexServer();

  @Test
  void aCreateIsNot() {
    flex.answers(503, "");
    flex.answers(ANSWER);

    ApiException failure =
        catchThrowableOfType(
            ApiException.ServerFault.class,
            () -> flex.customers().create(CreateCustomerRequest.builder().build()));

    assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(flex.requests()).isEqualTo(1);
  }

  @Test
  void aCreateIsAfterARateLimit() {
    flex.answers(429, "");
    flex.answers(ANSWER);

    flex.customers().create(CreateCustomerRequest.builder().build());

    assertThat(flex.requests()).isEqualTo(2);
  }

  @Test
  void aReadIs() {
    flex.answers(503, "");
    flex.answers(ANSWER);

    flex.customers().get("fcus_1");

    assertThat(flex.requests()).isEqualTo(2);
  }

  @Test
  void anUpdateIsNotUnlessAskedFor() {
    flex.answers(503, "");

    assertThatThrownBy(() -> flex.customers().update("fcus_1", CHANGE))
        .isInstanceOf(ApiException.ServerFault.class);
    assertThat(flex.requests()).isEqualTo(1);

    flex.answers(503, "");
    flex.answers(ANSWER);
    RetryPolicy repeating =
        RetryPolicy.defaults().withDelays(Duration.ZERO, Duration.ZERO).repeatIdempotentWrites();

    flex.customers()
        .prepare()
        .update("fcus_1", CHANGE)
        .with(RequestOptions.builder().retryPolicy(repeating).build())
        .execute();
    assertThat(flex.requests()).isEqualTo(3);
  }
}
