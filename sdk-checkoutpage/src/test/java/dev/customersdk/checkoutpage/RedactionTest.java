package dev.customersdk.checkoutpage;

import static dev.customersdk.fixtures.models.FilledModels.TEXT;

import dev.customersdk.fixtures.models.Exchange;
import dev.customersdk.fixtures.models.RedactionContract;
import dev.customersdk.testkit.CheckoutPageEmulator;
import java.time.Instant;
import java.util.List;
import java.util.Set;

class RedactionTest extends RedactionContract<CheckoutPageClient> {

  private static final String CURSOR = "6812fe6e9f39b6760576f01c";
  private static final ListCustomersQuery QUERY =
      ListCustomersQuery.builder()
          .search(TEXT)
          .limit(7)
          .createdAfter(Instant.EPOCH)
          .createdBefore(Instant.EPOCH.plusSeconds(1))
          .build();

  RedactionTest() {
    super(
        CheckoutPageClient::builder,
        CheckoutPageEmulator.builder(),
        "{\"email\": \"" + TEXT + "\"}");
  }

  @Override
  protected Set<String> printed() {
    return Set.of(
        "Customer.id", "Customer.taxIdType", "Customer.sellerId", "Customer.stripeCustomerId");
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
  protected List<Exchange<CheckoutPageClient>> exchanges(String id) {
    String customer = filled(Customer.class).toJson();
    UpdateCustomerRequest update = filled(UpdateCustomerRequest.class);
    return List.of(
        new Exchange<>(
            c -> c.customers().prepare().list(QUERY),
            "{\"data\":[" + customer + "],\"has_more\":false}",
            false),
        new Exchange<>(c -> c.customers().prepare().get(id), "{\"data\":" + customer + "}"),
        new Exchange<>(
            c -> c.customers().prepare().update(id, update), "{\"data\":" + customer + "}"));
  }

  @Override
  protected List<Runnable> rejectedArguments() {
    return List.of(
        () -> ListCustomersQuery.builder().startingAfter(TEXT).build(),
        () -> ListCustomersQuery.builder().endingBefore(TEXT).build());
  }
}
