package dev.customersdk.flex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customersdk.core.ApiCall;
import dev.customersdk.core.DecodingException;
import dev.customersdk.core.Page;
import dev.customersdk.core.RequestOptions;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Walks through the list, which has no word for its end. */
class PagingTest {

  @AutoClose private final FlexServer flex = new FlexServer();

  @Test
  void onlyAnEmptyPageEndsTheWalkHoweverShortAPageIs() {
    page("a", "b");
    page("c");
    page("d", "e");
    page();

    assertThat(walk(ListCustomersQuery.builder().limit(3))).isEqualTo("a b c d e");
    asked("limit=3");
    asked("starting_after=b&limit=3");
    asked("starting_after=c&limit=3");
    asked("starting_after=e&limit=3");
  }

  @Test
  void anEmptyListIsOneRequest() {
    page();

    assertThat(walk(ListCustomersQuery.builder())).isEmpty();
    assertThat(flex.requests()).isEqualTo(1);
  }

  @Test
  void theFirstRowTakesOneRequest() {
    page("a", "b");

    assertThat(flex.customers().list().first().map(Customer::customerId)).contains("a");
    assertThat(flex.requests()).isEqualTo(1);
  }

  @Test
  void anOffsetCountsForTheFirstPageOnlyAndTheFilterForAll() {
    page("a");
    page();

    assertThat(walk(ListCustomersQuery.builder().offset(7).email("ada@example.com")))
        .isEqualTo("a");
    asked("limit=100&offset=7&email=ada%40example.com");
    asked("starting_after=a&limit=100&email=ada%40example.com");
  }

  @Test
  void backwardTheFirstRowIsTheNextCursor() {
    page("c", "d");
    page("a", "b");
    page();

    assertThat(walk(ListCustomersQuery.builder().endingBefore("e"))).isEqualTo("c d a b");
    asked("ending_before=e&limit=100");
    asked("ending_before=c&limit=100");
    asked("ending_before=a&limit=100");
  }

  @Test
  void aServerThatIgnoresTheCursorIsNoticedOnItsSecondPage() {
    page("a", "b");
    page("a", "b");

    goesInACircle(ListCustomersQuery.builder());
    assertThat(flex.requests()).isEqualTo(2);
  }

  @Test
  void aPageThatComesAgainIsNoticedAtOnceHoweverLate() {
    page("a");
    page("b");
    page("b");

    goesInACircle(ListCustomersQuery.builder());
    assertThat(flex.requests()).isEqualTo(3);
  }

  @Test
  void aPageThatEndsWithTheCursorAskedForIsNoticedAtOnce() {
    page("b", "a");

    goesInACircle(ListCustomersQuery.builder().startingAfter("a"));
    assertThat(flex.requests()).isEqualTo(1);
  }

  @Test
  void aPageThatBeginsWithTheCursorAskedForIsNoticedAtOnceBackward() {
    page("e", "f");

    goesInACircle(ListCustomersQuery.builder().endingBefore("e"));
    assertThat(flex.requests()).isEqualTo(1);
  }

  @Test
  void aLongerCircleIsNoticedTooAcrossSinglePages() {
    for (int round = 0; round < 4; round++) {
      page("a");
      page("b");
      page("c");
    }

    goesInACircle(ListCustomersQuery.builder());
    assertThat(flex.requests()).isLessThan(12);
  }

  @Test
  void aWalkIsResumedWhereItStoppedAsOftenAsOneLikes() {
    page("a");
    ApiCall<Page<Customer>> rest =
        flex.customers()
            .prepare()
            .list(ListCustomersQuery.builder().build())
            .execute()
            .next()
            .get();
    page("b");
    page("b");

    assertThat(ids(rest.execute().items().stream())).isEqualTo("b");
    assertThat(ids(rest.execute().items().stream())).isEqualTo("b");
    asked("limit=100");
    asked("starting_after=a&limit=100");
    asked("starting_after=a&limit=100");
  }

  @Test
  void theOptionsOfTheCallHoldForLaterPages() {
    page("a");
    page();
    RequestOptions options = RequestOptions.builder().header("X-Trace", "t1").build();

    ApiCall<Page<Customer>> first =
        flex.customers().prepare().list(ListCustomersQuery.builder().build()).with(options);
    Page<Customer> last = first.execute().next().get().execute();

    assertThat(last.next()).isEmpty();
    assertThat(last.total()).isEmpty();
    assertThat(flex.took().getHeaders().get("X-Trace")).isEqualTo("t1");
    assertThat(flex.took().getHeaders().get("X-Trace")).isEqualTo("t1");
  }

  @Test
  void aListWithoutRowsIsNoEmptyList() {
    flex.answers("{\"data\":[]}");

    assertThatThrownBy(() -> walk(ListCustomersQuery.builder()))
        .isInstanceOf(DecodingException.class)
        .hasMessageContaining("the list has no property \"customers\"");
  }

  private void goesInACircle(ListCustomersQuery.Builder query) {
    assertThatThrownBy(() -> walk(query))
        .isInstanceOf(DecodingException.class)
        .hasMessageContaining("the list goes in a circle");
  }

  private void page(String... ids) {
    flex.answers(
        Stream.of(ids)
            .map(id -> "{\"customer_id\":\"" + id + "\"}")
            .collect(Collectors.joining(",", "{\"customers\":[", "]}")));
  }

  private String walk(ListCustomersQuery.Builder query) {
    return ids(flex.customers().list(query.build()).stream());
  }

  private static String ids(Stream<Customer> rows) {
    return rows.map(Customer::customerId).collect(Collectors.joining(" "));
  }

  private void asked(String query) {
    RecordedRequest request = flex.took();
    assertThat(request.getTarget()).isEqualTo("/v1/customers?" + query);
  }
}
