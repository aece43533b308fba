package dev.customersdk.checkoutpage;

import static dev.customersdk.fixtures.models.FilledModels.TEXT;

import dev.customersdk.fixtures.models.RedactionContract;
import dev.customersdk.testkit.CheckoutPageEmulator;
import java.util.List;

class RedactionTest extends RedactionContract<CheckoutPageClient> implements CheckoutPageUnderTest {

  private static final String CURSOR = "6812fe6e9f39b6760576f01c";

  RedactionTest() {
    super(CheckoutPageEmulator.builder(), "{\"email\": \"" + TEXT + "\"}");
  }

  @Override
  protected List<Object> envelopes() {
    Customer customer = filled(Customer.class);
    return List.of(
        new CustomerEnvelope(customer), new CustomerListEnvelope(List.of(customer), 1L, false));
  }

  @Override
  protected List<Object> queries() {
    return List.of(
        QUERY,
        ListCustomersQuery.builder().startingAfter(CURSOR).build(),
        ListCustomersQuery.builder().endingBefore(CURSOR).build());
  }

  @Override
  protected List<Runnable> rejectedArguments() {
    return List.of(
        () -> ListCustomersQuery.builder().startingAfter(TEXT).build(),
        () -> ListCustomersQuery.builder().endingBefore(TEXT).build());
  }
}
