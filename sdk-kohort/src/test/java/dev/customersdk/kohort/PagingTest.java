package dev.customersdk.kohort;

import dev.customersdk.fixtures.PagingContract;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Kohort's list counts all customers, and skips those it sent before. */
class PagingTest extends PagingContract<KohortClient, ListCustomersQuery, Customer> {

  PagingTest() {
    super(
        KohortClient.builder(),
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
    return page(99, ids);
  }

  @Override
  protected OptionalLong total() {
    return OptionalLong.of(99);
  }

  @Test
  void aWalkAdvancesByTheRowsReceivedAndEndsAtTheCount() {
    responds(page(5, "a", "b"), page(5, "c", "d"), page(5, "e"));

    ListCustomersQuery ten = ListCustomersQuery.builder().take(10).build();
    assertWalk(ten, "a b c d e", "?take=10", "?take=10&skip=2", "?take=10&skip=4");
  }

  @Test
  void aWalkStartsWhereTheQuerySaysAndKeepsItsOtherParameters() {
    ListCustomersQuery query =
        ListCustomersQuery.builder()
            .addExpand("organization")
            .skip(3L)
            .orderBy(OrderBy.asc("createdAt"))
            .search("ada")
            .build();
    responds(page(5, "a"), page(5, "b"));

    String rest = "&orderBy=createdAt%3Aasc&search=ada";
    assertWalk(
        query, "a b", "?expand=organization&skip=3" + rest, "?expand=organization&skip=4" + rest);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ", \"count\": null"})
  void withoutACountAWalkEndsAtTheEmptyPage(String count) {
    responds(
        "{\"data\": " + rows("id", "a", "b") + count + "}",
        "{\"data\": " + rows("id", "c") + count + "}",
        "{\"data\": []" + count + "}");

    assertWalk(all(), "a b c", "", "?skip=2", "?skip=3");
  }

  @Test
  void noRowsAlthoughTheCountSaysMoreIsAContradiction() {
    responds(page(99, "a", "b"), page(99));

    assertWalkFails(all(), "although it says that more follow", 2);
  }

  private static String page(int count, String... ids) {
    return "{\"data\": " + rows("id", ids) + ", \"count\": " + count + "}";
  }
}
