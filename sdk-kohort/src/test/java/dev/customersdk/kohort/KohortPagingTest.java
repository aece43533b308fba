package dev.customersdk.kohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.customersdk.core.ApiCall;
import dev.customersdk.core.DecodingException;
import dev.customersdk.core.Page;
import dev.customersdk.core.Pages;
import dev.customersdk.core.RequestOptions;
import dev.customersdk.fixtures.Mode;
import dev.customersdk.fixtures.RawRequest;
import dev.customersdk.fixtures.RawServer;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a walk through a list advances, and where it ends. */
class KohortPagingTest {

  private static final ListCustomersQuery TEN = ListCustomersQuery.builder().take(10).build();

  @Test
  void aWalkAdvancesByTheRowsReceivedAndEndsAtTheCount() throws IOException {
    try (RawServer server = serving(page(2, 5), page(2, 5), page(1, 5));
        KohortClient client = clientOf(server)) {
      assertThat(client.customers().list(TEN)).hasSize(5);
      assertThat(targets(server))
          .containsExactly(
              "/customers?take=10", "/customers?take=10&skip=2", "/customers?take=10&skip=4");
    }
  }

  @Test
  void aWalkStartsWhereTheQuerySaysAndKeepsItsOtherParameters() throws IOException {
    ListCustomersQuery query =
        ListCustomersQuery.builder()
            .addExpand("organization")
            .skip(3L)
            .orderBy(OrderBy.asc("createdAt"))
            .search("ada")
            .build();
    try (RawServer server = serving(page(1, 5), page(1, 5));
        KohortClient client = clientOf(server)) {
      assertThat(client.customers().list(query)).hasSize(2);
      String rest = "&orderBy=createdAt%3Aasc&search=ada";
      assertThat(targets(server))
          .containsExactly(
              "/customers?expand=organization&skip=3" + rest,
              "/customers?expand=organization&skip=4" + rest);
    }
  }

  @Test
  void aWalkEndsAtAnEmptyPageWhateverTheCountSays() throws IOException {
    try (RawServer server = serving(page(2, 99), page(0, 99));
        KohortClient client = clientOf(server)) {
      assertThat(client.customers().list()).hasSize(2);
      assertThat(server.requests()).hasSize(2);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ", \"count\": null"})
  void withoutACountAWalkEndsAtTheEmptyPage(String count) throws IOException {
    String rows = "{\"data\": [{\"id\": \"a\"}, {\"id\": \"b\"}]" + count + "}";
    try (RawServer server = serving(rows, rows, "{\"data\": []" + count + "}");
        KohortClient client = clientOf(server)) {
      assertThat(client.customers().list()).hasSize(4);
      assertThat(targets(server))
          .containsExactly("/customers", "/customers?skip=2", "/customers?skip=4");
    }
  }

  @ParameterizedTest
  @EnumSource(Mode.class)
  void aPageSaysHowManyThereAreAndAWalkCanBeResumedFromIt(Mode mode) throws IOException {
    try (RawServer server = serving(page(2, 3), page(1, 3), page(1, 3));
        KohortClient client = clientOf(server)) {
      Page<Customer> first = mode.run(client.customers().prepare().list(TEN));
      assertThat(first.items()).extracting(Customer::id).containsExactly("cus_1", "cus_2");
      assertThat(first.total()).hasValue(3);
      assertThat(server.requests()).hasSize(1);

      ApiCall<Page<Customer>> next = first.next().orElseThrow();
      assertThat(mode.run(next).next()).isEmpty();
      assertThat(Pages.startingWith(next)).hasSize(1);
      assertThat(targets(server).subList(1, 3)).containsOnly("/customers?take=10&skip=2");
    }
  }

  @ParameterizedTest
  @EnumSource(Mode.class)
  void theOptionsOfACallAreCarriedToThePagesThatFollow(Mode mode) throws IOException {
    RequestOptions options = RequestOptions.builder().header("X-Trace", "t1").build();
    try (RawServer server = serving(page(1, 2), page(1, 2));
        KohortClient client = clientOf(server)) {
      ApiCall<Page<Customer>> call = client.customers().prepare().list(TEN).with(options);
      assertThat(mode.run(mode.run(call).next().orElseThrow()).items()).hasSize(1);
      assertThat(server.requests())
          .hasSize(2)
          .allSatisfy(request -> assertThat(request.header("X-Trace")).contains("t1"));
    }
  }

  @Test
  void nothingIsSentUntilAPageIsReadAndNoMoreThanIsRead() throws IOException {
    try (RawServer server = serving(page(2, 4), page(2, 4));
        KohortClient client = clientOf(server)) {
      Pages<Customer> customers = client.customers().list();
      var iterator = customers.iterator();
      var pages = customers.pages().iterator();
      assertThat(pages.hasNext()).isTrue();
      assertThat(server.requests()).isEmpty();
      assertThat(iterator.next().id()).isEqualTo("cus_1");
      assertThat(iterator.next().id()).isEqualTo("cus_2");
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void theFirstRowTakesOneRequest() throws IOException {
    try (RawServer server = serving(page(2, 4));
        KohortClient client = clientOf(server)) {
      assertThat(client.customers().list().first().map(Customer::id)).contains("cus_1");
      assertThat(targets(server)).containsExactly("/customers");
    }
  }

  @Test
  void iteratingTwiceFetchesTwice() throws IOException {
    try (RawServer server = serving(page(1, 1), page(2, 2));
        KohortClient client = clientOf(server)) {
      Pages<Customer> customers = client.customers().list();
      assertThat(customers).hasSize(1);
      assertThat(customers.stream()).hasSize(2);
      assertThat(server.requests()).hasSize(2);
    }
  }

  @Test
  void aListWithoutDataIsAFailureAndNotAnEmptyList() throws IOException {
    try (RawServer server = serving("{\"count\": 3}");
        KohortClient client = clientOf(server)) {
      var failure = assertThrows(DecodingException.class, () -> client.customers().list().first());
      assertThat(failure).hasMessageContaining("\"data\"");
    }
  }

  private static String page(int rows, int count) {
    return IntStream.rangeClosed(1, rows)
        .mapToObj(row -> "{\"id\": \"cus_" + row + "\"}")
        .collect(Collectors.joining(", ", "{\"data\": [", "], \"count\": " + count + "}"));
  }

  /** Answers the pages in order, and the last one again and again. */
  private static RawServer serving(String... pages) {
    return RawServer.start(
        (number, request, reply) -> reply.json(200, pages[Math.min(number, pages.length) - 1]));
  }

  private static List<String> targets(RawServer server) {
    return server.requests().stream().map(RawRequest::target).toList();
  }

  private static KohortClient clientOf(RawServer server) {
    return KohortClient.builder().baseUrl(server.url()).apiKey("key").build();
  }
}
