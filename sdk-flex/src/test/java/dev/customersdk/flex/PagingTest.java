package dev.customersdk.flex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customersdk.core.DecodingException;
import dev.customersdk.core.Page;
import dev.customersdk.fixtures.FakeVendor;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** How a walk through Flex's list continues; the list has no word for its end. */
class PagingTest {

  @AutoClose
  private final FakeVendor<FlexClient> flex =
      new FakeVendor<>(FlexClient.builder().apiKey("fsk_test_1"));

  @Test
  void onlyAnEmptyPageEndsTheWalkHoweverShortAPageIs() {
    page("a", "b");
    page("c");
    page("d", "e");
    page();

    assertThat(walk(ListCustomersQuery.builder().limit(3))).isEqualTo("a b c d e");
    assertSent(
        "limit=3",
        "starting_after=b&limit=3",
        "starting_after=c&limit=3",
        "starting_after=e&limit=3");
  }

  @Test
  void anEmptyListIsOneRequest() {
    page();

    assertThat(walk(ListCustomersQuery.builder())).isEmpty();
    assertSent("limit=100");
  }

  @Test
  void anOffsetCountsForTheFirstPageOnlyAndTheFilterForAll() {
    page("a");
    page();

    assertThat(walk(ListCustomersQuery.builder().offset(7).email("ada@example.com")))
        .isEqualTo("a");
    assertSent(
        "limit=100&offset=7&email=ada%40example.com",
        "starting_after=a&limit=100&email=ada%40example.com");
  }

  @Test
  void backwardTheFirstRowIsTheNextCursor() {
    page("c", "d");
    page("a", "b");
    page();

    assertThat(walk(ListCustomersQuery.builder().endingBefore("e"))).isEqualTo("c d a b");
    assertSent(
        "ending_before=e&limit=100", "ending_before=c&limit=100", "ending_before=a&limit=100");
  }

  @Test
  void aPageThatComesAgainIsACircle() {
    page("a", "b");
    page("a", "b");

    assertGoesInACircle(ListCustomersQuery.builder(), 2);
  }

  @Test
  void aPageThatEndsWithTheCursorAskedForIsACircle() {
    page("b", "a");

    assertGoesInACircle(ListCustomersQuery.builder().startingAfter("a"), 1);
  }

  @Test
  void aPageThatBeginsWithTheCursorAskedForIsACircleBackward() {
    page("e", "f");

    assertGoesInACircle(ListCustomersQuery.builder().endingBefore("e"), 1);
  }

  @Test
  void thereIsNoTotal() {
    page("a");

    Page<Customer> first =
        flex.client().customers().prepare().list(ListCustomersQuery.builder().build()).execute();

    assertThat(first.total()).isEmpty();
    assertThat(first.next()).isPresent();
  }

  @Test
  void aListWithoutRowsIsNoEmptyList() {
    flex.responds("{\"data\":[]}");

    assertThatThrownBy(() -> walk(ListCustomersQuery.builder()))
        .isInstanceOf(DecodingException.class)
        .hasMessageContaining("the list has no property \"customers\"");
  }

  private void assertGoesInACircle(ListCustomersQuery.Builder query, int requests) {
    assertThatThrownBy(() -> walk(query))
        .isInstanceOf(DecodingException.class)
        .hasMessageContaining("the list goes in a circle");
    assertThat(flex.receivedCount()).isEqualTo(requests);
  }

  private void page(String... ids) {
    flex.responds(
        Stream.of(ids)
            .map(id -> "{\"customer_id\":\"" + id + "\"}")
            .collect(Collectors.joining(",", "{\"customers\":[", "]}")));
  }

  private String walk(ListCustomersQuery.Builder query) {
    return flex.client().customers().list(query.build()).stream()
        .map(Customer::customerId)
        .collect(Collectors.joining(" "));
  }

  private void assertSent(String... queries) {
    assertThat(flex.receivedLines())
        .containsExactly(
            Stream.of(queries).map(query -> "GET /v1/customers?" + query).toArray(String[]::new));
  }
}
