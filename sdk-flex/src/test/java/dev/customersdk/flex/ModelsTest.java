package dev.customersdk.flex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.fixtures.models.ForeignMapperContract;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelsTest extends ForeignMapperContract {

  ModelsTest() {
    super(FlexClient.class);
  }

  @Override
  protected List<Object> special() {
    Customer idOnly = Customer.builder().customerId("fcus_1").build();
    return List.of(
        idOnly,
        CreateCustomerRequest.builder().build(),
        UpdateCustomerRequest.builder().putExtra("gone", null).build(),
        UpdateCustomerRequest.builder().clearMetadata().build(),
        DeletedCustomer.builder().build(),
        PaymentMethod.builder().paymentMethodId("fpm_1").build(),
        PaymentMethod.builder().paymentMethodId("fpm_1").customer(idOnly).build());
  }

  @Test
  void nullReadsAsAbsent() {
    String nulls =
        """
        {"customer_id": "fcus_1", "first_name": null, "last_name": null, "email": null,
         "phone": null, "employer": null, "shipping": null, "metadata": null, "created_at": null,
         "test_mode": null}
        """;

    assertThat(Customer.fromJson(nulls)).isEqualTo(Customer.builder().customerId("fcus_1").build());
  }

  @Test
  void anAddressWithNothingInItIsPresent() {
    Customer customer = Customer.fromJson("{\"customer_id\":\"fcus_1\",\"shipping\":{}}");

    assertThat(customer.shipping()).contains(Shipping.builder().build());
    assertThat(customer.toJson())
        .isEqualTo("{\"customer_id\":\"fcus_1\",\"metadata\":{},\"shipping\":{}}");
  }
}
