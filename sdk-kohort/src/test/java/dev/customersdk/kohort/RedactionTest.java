package dev.customersdk.kohort;

import static dev.customersdk.fixtures.models.FilledModels.TEXT;

import dev.customersdk.fixtures.models.RedactionContract;
import dev.customersdk.testkit.KohortEmulator;
import java.util.List;

class RedactionTest extends RedactionContract<KohortClient> implements KohortUnderTest {

  RedactionTest() {
    super(KohortEmulator.builder().strict(), "{\"emailAddress\": \"" + TEXT + "\"}");
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
  protected List<Runnable> rejectedArguments() {
    return List.of(() -> OrderBy.asc("not a field " + TEXT));
  }
}
