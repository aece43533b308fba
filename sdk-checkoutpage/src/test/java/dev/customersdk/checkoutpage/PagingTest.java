package dev.customersdk.checkoutpage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customersdk.core.DecodingException;
import dev.customersdk.fixtures.FakeVendor;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** How a walk through Checkout Page's list continues in either direction, and what ends it. */
class PagingTest {

  private static final String A = "6812fe6e9f39b6760576f01a";
  private static final String B = "6812fe6e9f39b6760576f01b";
  private static final String C = "6812fe6e9f39b6760576f01c";
  private static final String D = "6812fe6e9f39b6760576f01d";

  @AutoClose
  private final FakeVendor<CheckoutPageClient> vendor =
      new FakeVendor<>(CheckoutPageClient.builder().apiKey("sk"));

  @Test
  void aWalkFollowsTheLastRowAndKeepsTheFilters() {
    page("true", D, C);
    page("true", B);
    page("false", A);

    assertThat(walk(ListCustomersQuery.builder().limit(2).search("doe")))
        .containsExactly(D, C, B, A);
    assertSent(
        "?limit=2&search=doe",
        "?limit=2&search=doe&starting_after=" + C,
        "?limit=2&search=doe&starting_after=" + B);
  }

  @Test
  void aWalkStopsAtTheLastPageEvenIfTheTotalSaysOtherwise() {
    page("false", D);

    assertThat(walk(ListCustomersQuery.builder())).containsExactly(D);
    assertSent("");
  }

  @Test
  void aWalkGoesOnToAnEmptyPageWhenTheVendorDoesNotSayWhetherMoreFollows() {
    page("null", D);
    page("null");

    assertThat(walk(ListCustomersQuery.builder())).containsExactly(D);
    assertSent("", "?starting_after=" + D);
  }

  @Test
  void aWalkBackwardFollowsTheFirstRowUntilAPageIsEmpty() {
    page("false", C, B);
    page("true", D);
    page("true");

    assertThat(walk(ListCustomersQuery.builder().endingBefore(A))).containsExactly(C, B, D);
    assertSent("?ending_before=" + A, "?ending_before=" + C, "?ending_before=" + D);
  }

  @Test
  void moreAfterAnEmptyPageIsAContradiction() {
    page("true", D);
    page("true");

    assertWalkFails(ListCustomersQuery.builder(), "although it says that more follow");
  }

  @Test
  void aCursorThatComesBackIsACircle() {
    page("true", D, C);
    page("true", B, C);

    assertWalkFails(ListCustomersQuery.builder(), "a page cursor came back");
    assertThat(vendor.receivedCount()).isEqualTo(2);
  }

  @Test
  void theCursorTheCallerStartedWithCountsAsUsed() {
    page("true", B, C);

    assertWalkFails(ListCustomersQuery.builder().startingAfter(C), "a page cursor came back");
    assertThat(vendor.receivedCount()).isEqualTo(1);
  }

  @Test
  void aCircleBackwardIsNoticedToo() {
    page("true", C, B);
    page("true", D);
    page("true", C);
    page("true", D);

    assertWalkFails(ListCustomersQuery.builder().endingBefore(A), "the list goes in a circle");
  }

  @Test
  void anIdThatIsNoCursorMattersOnlyWhenTheListGoesOn() {
    page("false", "cus_1");
    page("true", "cus_1");

    assertThat(walk(ListCustomersQuery.builder())).containsExactly("cus_1");
    assertWalkFails(ListCustomersQuery.builder(), "the id of a row is no page cursor");
  }

  @Test
  void aListWithoutRowsIsUnreadable() {
    vendor.responds("{\"total\":0,\"has_more\":false}");

    assertWalkFails(ListCustomersQuery.builder(), "the list has no property \"data\"");
  }

  private void page(String hasMore, String... ids) {
    String rows =
        Arrays.stream(ids)
            .map(id -> "{\"id\":\"" + id + "\"}")
            .collect(Collectors.joining(",", "[", "]"));
    vendor.responds("{\"data\":" + rows + ",\"total\":42,\"has_more\":" + hasMore + "}");
  }

  private List<String> walk(ListCustomersQuery.Builder query) {
    return vendor.client().customers().list(query.build()).stream().map(Customer::id).toList();
  }

  private void assertWalkFails(ListCustomersQuery.Builder query, String message) {
    assertThatThrownBy(() -> walk(query))
        .isInstanceOf(DecodingException.class)
        .hasMessageContaining(message);
  }

  private void assertSent(String... queries) {
    assertThat(vendor.receivedLines())
        .containsExactly(
            Stream.of(queries).map(query -> "GET /v1/customers/" + query).toArray(String[]::new));
  }
}
