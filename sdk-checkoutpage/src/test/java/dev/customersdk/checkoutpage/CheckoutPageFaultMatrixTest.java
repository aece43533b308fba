package dev.customersdk.checkoutpage;

import static dev.customersdk.fixtures.faults.Operation.Kind.READ;
import static dev.customersdk.fixtures.faults.Operation.Kind.UPDATE;

import dev.customersdk.core.spi.ClientBuilder;
import dev.customersdk.fixtures.faults.FaultMatrix;
import dev.customersdk.fixtures.faults.Operation;
import java.util.List;

class CheckoutPageFaultMatrixTest extends FaultMatrix<CheckoutPageClient> {

  private static final String ID = "6812fe6e9f39b6760576f01c";
  private static final String CUSTOMER = "{\"id\":\"" + ID + "\"}";

  @Override
  protected ClientBuilder<?, CheckoutPageClient> builder() {
    return CheckoutPageClient.builder();
  }

  @Override
  protected List<Operation<CheckoutPageClient>> operations() {
    UpdateCustomerRequest change = UpdateCustomerRequest.builder().name("Ada").build();
    return List.of(
        new Operation<>(
            "list",
            READ,
            client -> client.customers().prepare().list(ListCustomersQuery.builder().build()),
            "{\"data\":[" + CUSTOMER + "],\"total\":1,\"has_more\":false}"),
        new Operation<>(
            "get",
            READ,
            client -> client.customers().prepare().get(ID),
            "{\"data\":" + CUSTOMER + "}"),
        new Operation<>(
            "update",
            UPDATE,
            client -> client.customers().prepare().update(ID, change),
            "{\"data\":" + CUSTOMER + "}"));
  }
}
