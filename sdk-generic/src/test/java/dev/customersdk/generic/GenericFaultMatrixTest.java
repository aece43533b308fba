package dev.customersdk.generic;

import static dev.customersdk.fixtures.faults.Operation.Kind.KEYED;
import static dev.customersdk.fixtures.faults.Operation.Kind.READ;
import static dev.customersdk.fixtures.faults.Operation.Kind.UPDATE;
import static dev.customersdk.fixtures.faults.Operation.Kind.VOID;
import static dev.customersdk.fixtures.faults.Operation.Kind.WRITE;

import dev.customersdk.core.spi.ClientBuilder;
import dev.customersdk.fixtures.faults.FaultMatrix;
import dev.customersdk.fixtures.faults.Operation;
import dev.customersdk.fixtures.models.FilledModels;
import java.util.List;
import java.util.Set;

class GenericFaultMatrixTest extends FaultMatrix<GenericClient> {

  private static final String CUSTOMER = "{\"id\":\"c-1\"}";

  @Override
  protected ClientBuilder<?, GenericClient> builder() {
    return GenericClient.builder();
  }

  @Override
  protected List<Operation<GenericClient>> operations() {
    CreateCustomerRequest ada = CreateCustomerRequest.builder().email("ada@example.com").build();
    CreateCustomerRequest keyed = ada.toBuilder().id("c-1").build();
    UpdateCustomerRequest change = UpdateCustomerRequest.builder().locale("en_US").build();
    UpdateCustomerRequest certified =
        change.toBuilder()
            .taxCertificate(new FilledModels(Set.of()).of(TaxCertificate.class))
            .build();
    return List.of(
        new Operation<>(
            "list",
            READ,
            client -> client.customers().prepare().list(ListCustomersQuery.builder().build()),
            "{\"hasMore\":false,\"data\":[" + CUSTOMER + "]}"),
        new Operation<>(
            "create", WRITE, client -> client.customers().prepare().create(ada), CUSTOMER),
        new Operation<>(
            "create with an id",
            KEYED,
            client -> client.customers().prepare().create(keyed),
            CUSTOMER),
        new Operation<>("get", READ, client -> client.customers().prepare().get("c-1"), CUSTOMER),
        new Operation<>(
            "update",
            UPDATE,
            client -> client.customers().prepare().update("c-1", change),
            CUSTOMER),
        new Operation<>(
            "update that adds a certificate",
            WRITE,
            client -> client.customers().prepare().update("c-1", certified),
            CUSTOMER),
        new Operation<>("delete", VOID, client -> client.customers().prepare().delete("c-1"), "{}"),
        new Operation<>(
            "attach source",
            WRITE,
            client -> client.customers().prepare().attachSource("c-1", "s-1"),
            "{\"id\":\"s-1\"}"),
        new Operation<>(
            "detach source",
            VOID,
            client -> client.customers().prepare().detachSource("c-1", "s-1"),
            "{}"),
        new Operation<>(
            "attach tax identifier",
            WRITE,
            client -> client.customers().prepare().attachTaxIdentifier("c-1", "t-1"),
            "{\"id\":\"t-1\"}"));
  }
}
