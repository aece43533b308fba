package dev.customersdk.flex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customersdk.core.ApiException;
import dev.customersdk.testkit.FlexEmulator;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What a user sees of Flex's rules, at the emulator. */
class FlexEmulatorTest {

  @AutoClose
  private final FlexEmulator emulator = FlexEmulator.builder().withAssumedErrors().start();

  @AutoClose
  private final FlexClient flex =
      FlexClient.builder().baseUrl(emulator.baseUrl()).apiKey(emulator.apiKey()).build();

  private final Customers customers = flex.customers();

  @Test
  void aCreateWithAnAddressThatIsThereChangesItsCustomer() {
    Customer first = customers.create(ada().firstName("Ada").build());
    Customer second = customers.create(ada().employer("Acme").build());

    assertThat(second.customerId()).isEqualTo(first.customerId());
    assertThat(second.firstName()).contains("Ada");
    assertThat(customers.findByEmail("Ada@Example.com")).isEmpty(); // the filter minds the case
    assertThat(customers.findByEmail("ada@example.com")).containsExactly(second);
  }

  @Test
  void aDeletedCustomerIsGone() {
    Customer ada = customers.create(ada().build());

    assertThat(customers.delete(ada.customerId()).deleted()).contains(true);
    assertThat(customers.list()).isEmpty();
    assertThatThrownBy(() -> customers.get(ada.customerId()))
        .isInstanceOf(ApiException.NotFound.class);
    assertThatThrownBy(() -> customers.delete(ada.customerId()))
        .isInstanceOf(ApiException.NotFound.class);
  }

  @Test
  void customersThatAreDeletedDuringAWalkDoNotEndIt() {
    for (int i = 0; i < 250; i++) {
      emulator.addCustomer("{}");
    }

    for (Customer customer : customers.list()) {
      customers.delete(customer.customerId());
    }

    assertThat(emulator.customerCount()).isZero();
  }

  @Test
  void everyPaymentMethodIsWalkedNewestFirst() {
    String ada = customers.create(ada().build()).customerId();
    for (int i = 0; i < 250; i++) {
      emulator.addPaymentMethod(ada, "{\"card\":{\"exp_year\":" + i + "}}");
    }

    List<PaymentMethod> methods = customers.paymentMethods(ada).list().stream().toList();

    assertThat(methods).hasSize(250);
    PaymentMethod newest = methods.get(0);
    assertThat(newest.card().flatMap(Card::expYear)).contains(249);
    assertThat(customers.paymentMethods(ada).get(newest.paymentMethodId()).customerId())
        .contains(ada);
  }

  @Test
  void clearedMetadataIsGone() {
    Customer ada = customers.create(ada().putMetadata("plan", "gold").build());

    Customer cleared =
        customers.update(ada.customerId(), UpdateCustomerRequest.builder().clearMetadata().build());

    assertThat(cleared.metadata()).isEmpty();
  }

  @Test
  void anUnprocessableRequestNamesWhatIsWrong() {
    assertThatThrownBy(() -> customers.create(ada().putExtra("age", 36).build()))
        .isInstanceOfSatisfying(
            ApiException.InvalidRequest.class,
            failure ->
                assertThat(failure.error().violations())
                    .singleElement()
                    .satisfies(
                        violation -> {
                          assertThat(violation.param()).contains("customer.age");
                          assertThat(violation.code()).contains("unknown_parameter");
                        }));
  }

  private static CreateCustomerRequest.Builder ada() {
    return CreateCustomerRequest.builder().email("ada@example.com");
  }
}
