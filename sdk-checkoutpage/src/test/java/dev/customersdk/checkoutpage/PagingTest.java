package dev.customersdk.checkoutpage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customersdk.core.DecodingException;
import dev.customersdk.core.Page;
import dev.customersdk.core.RequestOptions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PagingTest extends ServerTest {

  private static final String A = "6812fe6e9f39b6760576f01a";
  private static final String B = "6812fe6e9f39b6760576f01b";
  private static final String C = "6812fe6e9f39b6760576f01c";
  private static final String D = "6812fe6e9f39b6760576f01d";

  @Test
  void aWalkFollowsTheLastRowAndKeepsTheFilters() {
    page("true", D, C);
    page("true", B);
    page("false", A);
    ListCustomersQuery query = ListCustomersQuery.builder().limit(2).search("doe").build();

    assertThat(ids(query)).containsExactly(D, C, B, A);

    assertSent(
        "/v1/customers/?limit=2&search=doe",
        "/v1/customers/?limit=2&search=doe&starting_after=" + C,
        "/v1/customers/?limit=2&search=doe&starting_after=" + B);
  }

  @Test
  void aWalkStopsAtTheLastPageEvenIfTheTotalSaysOtherwise() {
    page("false", D);

    assertThat(ids(ListCustomersQuery.builder().build())).containsExactly(D);

    assertSent("/v1/customers/");
  }

  @Test
  void aWalkGoesOnToAnEmptyPageWhenTheVendorDoesNotSayWhetherMoreFollows() {
    page("null", D);
    page("null");

    assertThat(ids(ListCustomersQuery.builder().build())).containsExactly(D);

    assertSent("/v1/customers/", "/v1/customers/?starting_after=" + D);
  }

  @Test
  void aWalkBackwardFollowsTheFirstRowUntilAPageIsEmpty() {
    page("false", C, B);
    page("true", D);
    page("true");

    assertThat(ids(ListCustomersQuery.builder().endingBefore(A).build())).containsExactly(C, B, D);

    assertSent(
        "/v1/customers/?ending_before=" + A,
        "/v1/customers/?ending_before=" + C,
        "/v1/customers/?ending_before=" + D);
  }

  @Test
  void moreAfterAnEmptyPageIsAContradiction() {
    page("true", D);
    page("true");

    assertThatThrownBy(() -> ids(ListCustomersQuery.builder().build()))
        .isInstanceOf(DecodingException.class)
        .hasMessageContaining("the list is empty although it says that more follows");
  }

  @Test
  void aCursorThatComesBackEndsTheWalk() {
    page("true", D, C);
    page("true", B, C);

    assertThatThrownBy(() -> ids(ListCustomersQuery.builder().build()))
        .isInstanceOf(DecodingException.class)
        .hasMessageContaining("a page cursor came back");
    assertThat(server.getRequestCount()).isEqualTo(2);
  }

  @Test
  void theCursorTheCallerStartedWithCountsAsUsed() {
    page("true", B, C);

    assertThatThrownBy(() -> ids(ListCustomersQuery.builder().startingAfter(C).build()))
        .isInstanceOf(DecodingException.class)
        .hasMessageContaining("a page cursor came back");
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void aCircleBackwardIsNoticedToo() {
    page("true", C, B);
    page("true", D);
    page("true", C);
    page("true", D);

    assertThatThrownBy(() -> ids(ListCustomersQuery.builder().endingBefore(A).build()))
        .isInstanceOf(DecodingException.class)
        .hasMessageContaining("a page cursor came back");
  }

  @Test
  void anIdThatIsNoCursorMattersOnlyWhenTheListGoesOn() {
    page("false", "cus_1");
    page("true", "cus_1");

    assertThat(ids(ListCustomersQuery.builder().build())).containsExactly("cus_1");
    assertThatThrownBy(() -> ids(ListCustomersQuery.builder().build()))
        .isInstanceOf(DecodingException.class)
        .hasMessageContaining("the id of a row is no page cursor");
  }

  @Test
  void aListWithoutRowsIsUnreadable() {
    answer(200, "{\"total\":0,\"has_more\":false}");

    assertThatThrownBy(() -> ids(ListCustomersQuery.builder().build()))
        .isInstanceOf(DecodingException.class)
        .hasMessageContaining("the list has no property \"data\"");
  }

  @Test
  void aWalkCanBeResumedAtAnyPage() {
    page("true", D);
    page("true", C);
    page("true", C);
    page("false", B);

    Page<Customer> first =
        client.customers().prepare().list(ListCustomersQuery.builder().build()).execute();
    Page<Customer> second = first.next().orElseThrow().execute();
    Page<Customer> again = first.next().orElseThrow().execute();
    Page<Customer> last = again.next().orElseThrow().execute();

    assertThat(again.items()).isEqualTo(second.items());
    assertThat(last.items()).extracting(Customer::id).containsExactly(B);
    assertThat(last.next()).isEqualTo(Optional.empty());
    assertSent(
        "/v1/customers/",
        "/v1/customers/?starting_after=" + D,
        "/v1/customers/?starting_after=" + D,
        "/v1/customers/?starting_after=" + C);
  }

  @Test
  void theOptionsOfTheCallAreThoseOfLaterPages() {
    page("true", D);
    page("true", C);
    page("false", B);
    RequestOptions options = RequestOptions.builder().header("X-Trace", "t-1").build();

    Page<Customer> page =
        client
            .customers()
            .prepare()
            .list(ListCustomersQuery.builder().build())
            .with(options)
            .execute();
    while (page.next().isPresent()) {
      page = page.next().get().execute();
    }

    for (int request = 0; request < 3; request++) {
      assertThat(sent().getHeaders().values("X-Trace")).containsExactly("t-1");
    }
  }

  private void page(String hasMore, String... ids) {
    String rows =
        Arrays.stream(ids)
            .map(id -> "{\"id\":\"" + id + "\"}")
            .collect(Collectors.joining(",", "[", "]"));
    answer(200, "{\"data\":" + rows + ",\"total\":42,\"has_more\":" + hasMore + "}");
  }

  private List<String> ids(ListCustomersQuery query) {
    return client.customers().list(query).stream().map(Customer::id).toList();
  }

  private void assertSent(String... targets) {
    List<String> sent = new ArrayList<>();
    for (int request = server.getRequestCount(); request > 0; request--) {
      sent.add(sent().getTarget());
    }
    assertThat(sent).containsExactly(targets);
  }
}
