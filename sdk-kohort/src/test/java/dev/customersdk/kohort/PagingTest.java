package dev.customersdk.kohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customersdk.core.DecodingException;
import dev.customersdk.core.Page;
import dev.customersdk.fixtures.FakeVendor;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a walk through Kohort's list advances, and where it ends. */
class PagingTest {

  private static final ListCustomersQuery TEN = ListCustomersQuery.builder().take(10).build();

  @AutoClose
  private final FakeVendor<KohortClient> kohort =
      new FakeVendor<>(KohortClient.builder().apiKey("key"));

  private final Customers customers = kohort.client().customers();

  @Test
  void aWalkAdvancesByTheRowsReceivedAndEndsAtTheCount() {
    kohort.responds(page(5, "a", "b")).responds(page(5, "c", "d")).responds(page(5, "e"));

    assertThat(customers.list(TEN)).hasSize(5);
    assertThat(kohort.receivedLines())
        .containsExactly(
            "GET /customers?take=10",
            "GET /customers?take=10&skip=2",
            "GET /customers?take=10&skip=4");
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
    kohort.responds(page(5, "a")).responds(page(5, "b"));

    assertThat(customers.list(query)).hasSize(2);
    String rest = "&orderBy=createdAt%3Aasc&search=ada";
    assertThat(kohort.receivedLines())
        .containsExactly(
            "GET /customers?expand=organization&skip=3" + rest,
            "GET /customers?expand=organization&skip=4" + rest);
  }

  @Test
  void aPageSaysHowManyThereAre() {
    kohort.responds(page(3, "a", "b"));

    Page<Customer> first = customers.prepare().list(TEN).execute();
    assertThat(first.total()).hasValue(3);
    assertThat(first.next()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ", \"count\": null"})
  void withoutACountAWalkEndsAtTheEmptyPage(String count) {
    kohort
        .responds("{\"data\": [{\"id\": \"a\"}, {\"id\": \"b\"}]" + count + "}")
        .responds("{\"data\": [{\"id\": \"c\"}]" + count + "}")
        .responds("{\"data\": []" + count + "}");

    assertThat(customers.list()).hasSize(3);
    assertThat(kohort.receivedLines())
        .containsExactly("GET /customers", "GET /customers?skip=2", "GET /customers?skip=3");
  }

  @Test
  void noRowsAlthoughTheCountSaysMoreIsAContradiction() {
    kohort.responds(page(99, "a", "b")).responds(page(99));

    assertWalkFails("although it says that more follow");
  }

  @Test
  void aVendorThatIgnoresSkipIsNoticedOnItsSecondPage() {
    kohort.responds(page(99, "a", "b")).responds(page(99, "a", "b"));

    assertWalkFails("goes in a circle");
  }

  @Test
  void aListWithoutDataIsAFailureAndNotAnEmptyList() {
    kohort.responds("{\"count\": 3}");

    assertWalkFails("\"data\"");
  }

  private void assertWalkFails(String message) {
    assertThatThrownBy(() -> customers.list().forEach(row -> {}))
        .isInstanceOf(DecodingException.class)
        .hasMessageContaining(message);
  }

  private static String page(int count, String... ids) {
    return Arrays.stream(ids)
        .map(id -> "{\"id\": \"" + id + "\"}")
        .collect(Collectors.joining(", ", "{\"data\": [", "], \"count\": " + count + "}"));
  }
}
