package dev.customersdk.generic;

import dev.customersdk.fixtures.PagingContract;
import org.junit.jupiter.api.Test;

/** The list of tax identifiers goes as that of customers. */
class TaxIdentifierPagingTest
    extends PagingContract<GenericClient, ListTaxIdentifiersQuery, TaxIdentifier> {

  TaxIdentifierPagingTest() {
    super(
        GenericClient.builder(),
        "/tax-identifiers",
        (client, query) -> client.taxIdentifiers().prepare().list(query),
        TaxIdentifier::id);
  }

  @Override
  protected ListTaxIdentifiersQuery all() {
    return ListTaxIdentifiersQuery.builder().build();
  }

  @Override
  protected String page(String... ids) {
    return "{\"hasMore\":true,\"data\":" + rows("id", ids) + "}";
  }

  @Test
  void walksForwardBehindTheLastRowWithItsFilters() {
    responds(page("9", "8"), "{\"hasMore\":false,\"data\":[{\"id\":\"7\"}]}");

    assertWalk(
        ListTaxIdentifiersQuery.builder().addIds("9", "8", "7").build(),
        "9 8 7",
        "?ids=9&ids=8&ids=7",
        "?ids=9&ids=8&ids=7&startingAfter=8");
  }

  @Test
  void walksBackwardsBeforeTheFirstRowUntilThereIsNone() {
    responds(page("4", "3"), page());

    assertWalk(
        ListTaxIdentifiersQuery.builder().endingBefore("2").build(),
        "4 3",
        "?endingBefore=2",
        "?endingBefore=4");
  }
}
