package dev.customersdk.kohort;

import static dev.customersdk.fixtures.faults.Operation.Kind.READ;
import static dev.customersdk.fixtures.faults.Operation.Kind.UPDATE;
import static dev.customersdk.fixtures.faults.Operation.Kind.WRITE;

import dev.customersdk.core.spi.ClientBuilder;
import dev.customersdk.fixtures.faults.FaultMatrix;
import dev.customersdk.fixtures.faults.Operation;
import java.util.List;

class KohortFaultMatrixTest extends FaultMatrix<KohortClient> {

  private static final String CUSTOMER = "{\"id\":\"cus_1\"}";

  @Override
  protected ClientBuilder<?, KohortClient> builder() {
    return KohortClient.builder();
  }

  @Override
  protected List<Operation<KohortClient>> operations() {
    CreateCustomerRequest ada =
        CreateCustomerRequest.builder().emailAddress("ada@example.com").build();
    return List.of(
        new Operation<>(
            "list",
            READ,
            client -> client.customers().prepare().list(ListCustomersQuery.builder().build()),
            "{\"data\":[" + CUSTOMER + "],\"count\":1}"),
        new Operation<>(
            "create", WRITE, client -> client.customers().prepare().create(ada), CUSTOMER),
        new Operation<>("get", READ, client -> client.customers().prepare().get("cus_1"), CUSTOMER),
        new Operation<>(
            "update",
            UPDATE,
            client ->
                client
                    .customers()
                    .prepare()
                    .update("cus_1", UpdateCustomerRequest.builder().clearDeletedAt().build()),
            CUSTOMER),
        new Operation<>(
            "delete", UPDATE, client -> client.customers().prepare().delete("cus_1"), CUSTOMER),
        new Operation<>(
            "block", UPDATE, client -> client.customers().prepare().block("cus_1"), CUSTOMER),
        new Operation<>(
            "unblock", UPDATE, client -> client.customers().prepare().unblock("cus_1"), CUSTOMER));
  }
}
