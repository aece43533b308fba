package dev.customersdk.flex;

import static dev.customersdk.fixtures.models.FilledModels.TEXT;

import dev.customersdk.fixtures.models.RedactionContract;
import dev.customersdk.testkit.FlexEmulator;
import java.util.List;
import java.util.Set;

class RedactionTest extends RedactionContract<FlexClient> implements FlexUnderTest {

  RedactionTest() {
    super(FlexEmulator.builder(), "{\"first_name\":[\"" + TEXT + "\"]}");
  }

  @Override
  protected Set<String> accepted() {
    return Set.of("list", "create", "create without an e-mail address");
  }

  @Override
  protected List<Object> envelopes() {
    Customer customer = filled(Customer.class);
    PaymentMethod method = filled(PaymentMethod.class);
    return List.of(
        new CustomerEnvelope(customer),
        new DeletedCustomerEnvelope(filled(DeletedCustomer.class)),
        new PaymentMethodEnvelope(method),
        new PaymentMethodListEnvelope(List.of(method)),
        new CreateCustomerEnvelope(filled(CreateCustomerRequest.class)),
        new UpdateCustomerEnvelope(filled(UpdateCustomerRequest.class)),
        new CustomerListEnvelope(List.of(customer)));
  }

  @Override
  protected List<Object> queries() {
    return List.of(
        QUERY,
        METHODS,
        ListCustomersQuery.builder().startingAfter("fcus_1").build(),
        ListCustomersQuery.builder().endingBefore("fcus_2").build());
  }

  @Override
  protected List<Runnable> rejectedArguments() {
    return List.of(
        () -> CreateCustomerRequest.fromJson("{\"metadata\":\"{" + TEXT + "\"}"),
        () -> UpdateCustomerRequest.fromJson("{\"metadata\":\"[\\\"" + TEXT + "\\\"]\"}"));
  }
}
