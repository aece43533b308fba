package dev.customersdk.generic;

import dev.customersdk.fixtures.PagingContract;
import org.junit.jupiter.api.Test;

/** The list says whether more follow, and goes in both directions. */
class PagingTest extends PagingContract<GenericClient, ListCustomersQuery, Customer> {

  PagingTest() {
    super(
        GenericClient.builder(),
        "/customers",
        (client, query) -> client.customers().prepare().list(query),
        Customer::id);
  }

  @Override
  protected ListCustomersQuery all() {
    return ListCustomersQuery.builder().build();
  }

  @Override
  protected String page(String... ids) {
    return page(true, ids);
  }

  @Test
  void walksForwardBehindTheLastRow() {
    responds(page("9", "8"), page(false, "7"));

    assertWalk(
        ListCustomersQuery.builder().limit(2).build(),
        "9 8 7",
        "?limit=2",
        "?limit=2&startingAfter=8");
  }

  @Test
  void walksBackwardsBeforeTheFirstRowUntilThereIsNone() {
    responds(page(false, "4", "3"), page(false, "6", "5"), page());

    assertWalk(
        ListCustomersQuery.builder().endingBefore("2").build(),
        "4 3 6 5",
        "?endingBefore=2",
        "?endingBefore=4",
        "?endingBefore=6");
  }

  @Test
  void withoutAWordAboutMoreTheWalkEndsWithAnEmptyPage() {
    responds("{\"data\":[{\"id\":\"9\"}]}", "{\"data\":[]}");

    assertWalk(all(), "9", "", "?startingAfter=9");
  }

  @Test
  void noRowsThoughMoreAreSaidToFollowIsAFailure() {
    responds(page());

    assertWalkFails(all(), "no rows although it says that more follow", 1);
  }

  private static String page(boolean more, String... ids) {
    return "{\"hasMore\":" + more + ",\"data\":" + rows("id", ids) + "}";
  }
}
