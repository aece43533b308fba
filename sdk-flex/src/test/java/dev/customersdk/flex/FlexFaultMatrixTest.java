package dev.customersdk.flex;

import static dev.customersdk.fixtures.faults.Operation.Kind.READ;
import static dev.customersdk.fixtures.faults.Operation.Kind.UPDATE;
import static dev.customersdk.fixtures.faults.Operation.Kind.WRITE;

import dev.customersdk.core.spi.ClientBuilder;
import dev.customersdk.fixtures.faults.FaultMatrix;
import dev.customersdk.fixtures.faults.Operation;
import java.util.List;

class FlexFaultMatrixTest extends FaultMatrix<FlexClient> {

  private static final String CUSTOMER = "{\"customer\":{\"customer_id\":\"fcus_1\"}}";

  @Override
  protected ClientBuilder<?, FlexClient> builder() {
    return FlexClient.builder();
  }

  @Override
  protected List<Operation<FlexClient>> operations() {
    CreateCustomerRequest ada = CreateCustomerRequest.builder().firstName("Ada").build();
    UpdateCustomerRequest change = UpdateCustomerRequest.builder().firstName("Ada").build();
    return List.of(
        new Operation<>(
            "create", WRITE, client -> client.customers().prepare().create(ada), CUSTOMER),
        new Operation<>(
            "list",
            READ,
            client -> client.customers().prepare().list(ListCustomersQuery.builder().build()),
            "{\"customers\":[{\"customer_id\":\"fcus_1\"}]}"),
        new Operation<>(
            "get", READ, client -> client.customers().prepare().get("fcus_1"), CUSTOMER),
        new Operation<>(
            "update",
            UPDATE,
            client -> client.customers().prepare().update("fcus_1", change),
            CUSTOMER));
  }
}
