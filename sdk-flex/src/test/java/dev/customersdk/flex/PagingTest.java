package dev.customersdk.flex;

import dev.customersdk.fixtures.PagingContract;
import org.junit.jupiter.api.Test;

/** Flex's list has no word for its end, and goes in both directions. */
class PagingTest extends PagingContract<FlexClient, ListCustomersQuery, Customer> {

  PagingTest() {
    super(
        FlexClient.builder(),
        "/v1/customers",
        (client, query) -> client.customers().prepare().list(query),
        Customer::customerId);
  }

  @Override
  protected ListCustomersQuery all() {
    return ListCustomersQuery.builder().build();
  }

  @Override
  protected String page(String... ids) {
    return "{\"customers\":" + rows("customer_id", ids) + "}";
  }

  @Test
  void onlyAnEmptyPageEndsTheWalkHoweverShortAPageIs() {
    responds(page("a", "b"), page("c"), page("d", "e"), page());

    assertWalk(
        ListCustomersQuery.builder().limit(3).build(),
        "a b c d e",
        "?limit=3",
        "?starting_after=b&limit=3",
        "?starting_after=c&limit=3",
        "?starting_after=e&limit=3");
  }

  @Test
  void anOffsetCountsForTheFirstPageOnlyAndTheFilterForAll() {
    responds(page("a"), page());

    assertWalk(
        ListCustomersQuery.builder().offset(7).email("ada@example.com").build(),
        "a",
        "?limit=100&offset=7&email=ada%40example.com",
        "?starting_after=a&limit=100&email=ada%40example.com");
  }

  @Test
  void backwardTheFirstRowIsTheNextCursor() {
    responds(page("c", "d"), page("a", "b"), page());

    assertWalk(
        ListCustomersQuery.builder().endingBefore("e").build(),
        "c d a b",
        "?ending_before=e&limit=100",
        "?ending_before=c&limit=100",
        "?ending_before=a&limit=100");
  }

  @Test
  void aPageThatLeadsBackToTheCursorAskedForIsACircle() {
    responds(page("b", "a"), page("e", "f"));

    String circle = "the list goes in a circle";
    assertWalkFails(ListCustomersQuery.builder().startingAfter("a").build(), circle, 1);
    assertWalkFails(ListCustomersQuery.builder().endingBefore("e").build(), circle, 1);
  }
}
