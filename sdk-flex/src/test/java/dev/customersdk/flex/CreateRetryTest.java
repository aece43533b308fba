package dev.customersdk.flex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customersdk.core.ApiCall;
import dev.customersdk.core.Outcome;
import dev.customersdk.core.RequestOptions;
import dev.customersdk.core.TransportException;
import dev.customersdk.fixtures.FakeVendor;
import dev.customersdk.fixtures.Fixtures;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * "Create or update a customer" (2026) matches by e-mail address, so a create with one may be
 * repeated by those who say so; one without makes a customer each time.
 */
class CreateRetryTest {

  private static final RequestOptions RETRYING =
      RequestOptions.builder()
          .retryPolicy(FakeVendor.QUICK.retryIdempotentWrites())
          .header("Idempotency-Key", "k1")
          .build();
  private static final CreateCustomerRequest ADA =
      CreateCustomerRequest.builder().firstName("Ada").build();

  @AutoClose private final FakeFlex flex = new FakeFlex();

  @Test
  void withAnAddressItIsRetriedIfThePolicyAllowsIt() {
    flex.drops();
    flex.responds(Fixtures.text("customer/every-property.json"));

    create("ada@example.com").with(RETRYING).execute();

    assertThat(flex.receivedCount()).isEqualTo(2);
  }

  @Test
  void withAnAddressItIsNotRetriedOtherwise() {
    assertOneAttempt(create("ada@example.com"));
  }

  @Test
  void withoutAnAddressItIsNeverRetriedNotEvenWithAKeyOfTheCallers() {
    assertOneAttempt(create(ADA).with(RETRYING));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t"})
  void anAddressWithNothingInItIsNone(String email) {
    assertOneAttempt(create(email).with(RETRYING));
  }

  @Test
  void whatSurelyDidNotHappenIsAlwaysRetried() {
    flex.responds(429, "{}");
    flex.responds(Fixtures.text("customer/every-property.json"));

    create(ADA).execute();

    assertThat(flex.receivedCount()).isEqualTo(2);
  }

  private ApiCall<Customer> create(String email) {
    return create(ADA.toBuilder().email(email).build());
  }

  private ApiCall<Customer> create(CreateCustomerRequest request) {
    return flex.client().customers().prepare().createOrUpdate(request);
  }

  private void assertOneAttempt(ApiCall<Customer> call) {
    flex.drops();
    assertThatThrownBy(call::execute)
        .isInstanceOfSatisfying(
            TransportException.class,
            failure -> assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN));
    assertThat(flex.receivedCount()).isEqualTo(1);
  }
}
