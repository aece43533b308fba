package dev.customersdk.flex;

import static dev.customersdk.fixtures.models.FilledModels.TEXT;

import dev.customersdk.fixtures.models.Exchange;
import dev.customersdk.fixtures.models.RedactionContract;
import dev.customersdk.testkit.FlexEmulator;
import java.util.List;
import java.util.Set;

class RedactionTest extends RedactionContract<FlexClient> {

  private static final ListCustomersQuery QUERY =
      ListCustomersQuery.builder().limit(7).offset(8).email(TEXT).build();

  RedactionTest() {
    super(FlexClient::builder, FlexEmulator.builder(), "{\"first_name\":[\"" + TEXT + "\"]}");
  }

  @Override
  protected Set<String> printed() {
    return Set.of(
        "Customer.customerId",
        "Shipping.shippingAddressId",
        "CreateCustomerRequest.checkoutSessionId");
  }

  @Override
  protected List<Object> envelopes() {
    Customer customer = filled(Customer.class);
    return List.of(
        new CustomerEnvelope(customer),
        new RequestEnvelope(filled(CreateCustomerRequest.class)),
        new CustomerListEnvelope(List.of(customer)));
  }

  @Override
  protected List<Object> queries() {
    return List.of(
        QUERY,
        ListCustomersQuery.builder().startingAfter("fcus_1").build(),
        ListCustomersQuery.builder().endingBefore("fcus_2").build());
  }

  @Override
  protected List<Exchange<FlexClient>> exchanges(String id) {
    String customer = "{\"customer\":" + filled(Customer.class).toJson() + "}";
    String list = "{\"customers\":[" + filled(Customer.class).toJson() + "]}";
    return List.of(
        new Exchange<>(c -> c.customers().prepare().list(QUERY), list, false),
        new Exchange<>(
            c -> c.customers().prepare().create(filled(CreateCustomerRequest.class)),
            customer,
            false),
        new Exchange<>(c -> c.customers().prepare().get(id), customer),
        new Exchange<>(
            c -> c.customers().prepare().update(id, filled(UpdateCustomerRequest.class)),
            customer));
  }

  @Override
  protected List<Runnable> rejectedArguments() {
    return List.of(
        () -> CreateCustomerRequest.fromJson("{\"metadata\":\"{" + TEXT + "\"}"),
        () -> UpdateCustomerRequest.fromJson("{\"metadata\":\"[\\\"" + TEXT + "\\\"]\"}"));
  }
}
