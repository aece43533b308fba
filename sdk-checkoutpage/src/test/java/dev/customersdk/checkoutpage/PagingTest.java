package dev.customersdk.checkoutpage;

import dev.customersdk.fixtures.PagingContract;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Checkout Page's list says whether more follow, and goes in both directions. */
class PagingTest extends PagingContract<CheckoutPageClient, ListCustomersQuery, Customer> {

  private static final String A = "6812fe6e9f39b6760576f01a";
  private static final String B = "6812fe6e9f39b6760576f01b";
  private static final String C = "6812fe6e9f39b6760576f01c";
  private static final String D = "6812fe6e9f39b6760576f01d";

  PagingTest() {
    super(
        CheckoutPageClient.builder(),
        "/v1/customers/",
        (client, query) -> client.customers().prepare().list(query),
        Customer::id);
  }

  @Override
  protected ListCustomersQuery all() {
    return ListCustomersQuery.builder().build();
  }

  @Override
  protected String page(String... ids) {
    return pageSaying(true, ids);
  }

  @Override
  protected OptionalLong total() {
    return OptionalLong.of(42);
  }

  @Test
  void aWalkFollowsTheLastRowAndKeepsTheFiltersWhateverTheTotalSays() {
    responds(page(D, C), page(B), pageSaying(false, A));

    assertWalk(
        ListCustomersQuery.builder().limit(2).search("doe").build(),
        String.join(" ", D, C, B, A),
        "?limit=2&search=doe",
        "?limit=2&search=doe&starting_after=" + C,
        "?limit=2&search=doe&starting_after=" + B);
  }

  @Test
  void aWalkGoesOnToAnEmptyPageWhenTheVendorDoesNotSayWhetherMoreFollows() {
    responds(pageSaying(null, D), pageSaying(null));

    assertWalk(all(), D, "", "?starting_after=" + D);
  }

  @Test
  void aWalkBackwardFollowsTheFirstRowUntilAPageIsEmpty() {
    responds(pageSaying(false, C, B), page(D), page());

    assertWalk(
        ListCustomersQuery.builder().endingBefore(A).build(),
        String.join(" ", C, B, D),
        "?ending_before=" + A,
        "?ending_before=" + C,
        "?ending_before=" + D);
  }

  @Test
  void moreAfterAnEmptyPageIsAContradiction() {
    responds(page(D), page());

    assertWalkFails(all(), "although it says that more follow", 2);
  }

  @Test
  void theCursorTheCallerStartedWithCountsAsUsed() {
    responds(page(B, C));

    assertWalkFails(
        ListCustomersQuery.builder().startingAfter(C).build(), "a page cursor came back", 1);
  }

  @Test
  void anIdThatIsNoCursorMattersOnlyWhenTheListGoesOn() {
    responds(pageSaying(false, "cus_1"), page("cus_1"));

    assertWalk(all(), "cus_1", "");
    assertWalkFails(all(), "the id of a row is no page cursor", 1);
  }

  private static String pageSaying(@Nullable Boolean more, String... ids) {
    return "{\"data\":" + rows("id", ids) + ",\"total\":42,\"has_more\":" + more + "}";
  }
}
