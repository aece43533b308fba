package dev.customersdk.kohort;

import static dev.customersdk.fixtures.models.FilledModels.TEXT;

import dev.customersdk.fixtures.models.Exchange;
import dev.customersdk.fixtures.models.RedactionContract;
import dev.customersdk.testkit.KohortEmulator;
import java.util.List;
import java.util.Set;

class RedactionTest extends RedactionContract<KohortClient> {

  private static final ListCustomersQuery QUERY =
      ListCustomersQuery.builder()
          .addExpand("organization")
          .take(7)
          .skip(8L)
          .orderBy(OrderBy.asc("createdAt"))
          .search(TEXT)
          .build();

  RedactionTest() {
    super(KohortClient::builder, KohortEmulator.builder(), "{\"emailAddress\": \"" + TEXT + "\"}");
  }

  @Override
  protected Set<String> printed() {
    return Set.of(
        "Customer.id",
        "Customer.organizationId",
        "Customer.addressId",
        "Customer.shippingAddressId",
        "Customer.createdBy",
        "Customer.updatedBy",
        "Customer.blockedBy");
  }

  @Override
  protected List<Object> envelopes() {
    return List.of(new CustomerListEnvelope(List.of(filled(Customer.class)), 1L));
  }

  @Override
  protected List<Object> queries() {
    return List.of(QUERY, GetCustomerQuery.builder().addExpand("organization").build());
  }

  @Override
  protected List<Exchange<KohortClient>> exchanges(String id) {
    String customer = filled(Customer.class).toJson();
    CreateCustomerRequest create = filled(CreateCustomerRequest.class);
    UpdateCustomerRequest update = filled(UpdateCustomerRequest.class);
    return List.of(
        new Exchange<>(
            c -> c.customers().prepare().list(QUERY), "{\"data\":[" + customer + "]}", false),
        new Exchange<>(c -> c.customers().prepare().create(create), customer),
        new Exchange<>(c -> c.customers().prepare().get(id), customer),
        new Exchange<>(c -> c.customers().prepare().update(id, update), customer),
        new Exchange<>(c -> c.customers().prepare().delete(id), customer),
        new Exchange<>(c -> c.customers().prepare().block(id), customer),
        new Exchange<>(c -> c.customers().prepare().unblock(id), customer));
  }

  @Override
  protected List<Runnable> rejectedArguments() {
    return List.of(() -> OrderBy.asc("not a field " + TEXT));
  }
}
