package dev.customersdk.generic;

import static dev.customersdk.fixtures.models.FilledModels.TEXT;

import dev.customersdk.fixtures.models.RedactionContract;
import dev.customersdk.testkit.GenericEmulator;
import java.util.List;
import java.util.Set;

class RedactionTest extends RedactionContract<GenericClient> implements GenericUnderTest {

  RedactionTest() {
    super(GenericEmulator.builder(), "{\"email\": [\"" + TEXT + "\"]}");
  }

  @Override
  protected Set<String> accepted() {
    return Set.of("list", "list tax identifiers");
  }

  @Override
  protected List<Object> envelopes() {
    return List.of(
        new CustomerListEnvelope(true, List.of(filled(Customer.class))),
        new TaxIdentifierListEnvelope(true, List.of(filled(TaxIdentifier.class))));
  }

  @Override
  protected List<Object> queries() {
    return List.of(
        QUERY,
        ListCustomersQuery.builder().startingAfter("customer-2").build(),
        ListCustomersQuery.builder().endingBefore("customer-3").build(),
        RelatedOperations.TAX_QUERY,
        ListTaxIdentifiersQuery.builder().startingAfter("tax-2").build(),
        ListTaxIdentifiersQuery.builder().endingBefore("tax-3").build());
  }

  @Override
  protected List<Runnable> rejectedArguments() {
    return List.of(
        () -> GenericClient.builder().apiVersion(TEXT + "\r\n"),
        () -> ListCustomersQuery.builder().addId(TEXT + ",").build(),
        () -> CreateCustomerRequest.builder().id(TEXT.repeat(10)).build());
  }
}
