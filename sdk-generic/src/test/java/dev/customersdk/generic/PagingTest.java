package dev.customersdk.generic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.customersdk.core.DecodingException;
import dev.customersdk.core.Outcome;
import dev.customersdk.core.Page;
import dev.customersdk.fixtures.FakeVendor;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** How a walk through the list continues in either direction, and what ends it. */
class PagingTest {

  @AutoClose
  private final FakeVendor<GenericClient> vendor =
      new FakeVendor<>(GenericClient.builder().apiKey("sk_test_1234"));

  private final Customers customers = vendor.client().customers();

  @Test
  void walksForwardBehindTheLastRow() {
    vendor.responds(page(true, "9", "8")).responds(page(false, "7"));

    assertThat(customers.list(ListCustomersQuery.builder().limit(2).build()))
        .extracting(Customer::id)
        .containsExactly("9", "8", "7");
    assertThat(vendor.receivedLines())
        .containsExactly("GET /customers?limit=2", "GET /customers?limit=2&startingAfter=8");
  }

  @Test
  void walksBackwardsBeforeTheFirstRowUntilThereIsNone() {
    vendor.responds(page(false, "4", "3")).responds(page(false, "6", "5")).responds(page(true));

    assertThat(customers.list(ListCustomersQuery.builder().endingBefore("2").build()))
        .extracting(Customer::id)
        .containsExactly("4", "3", "6", "5");
    assertThat(vendor.receivedLines())
        .containsExactly(
            "GET /customers?endingBefore=2",
            "GET /customers?endingBefore=4",
            "GET /customers?endingBefore=6");
  }

  @Test
  void withoutAWordAboutMoreTheWalkEndsWithAnEmptyPage() {
    vendor.responds("{\"data\":[{\"id\":\"9\"}]}").responds("{\"data\":[]}");

    assertThat(customers.list()).extracting(Customer::id).containsExactly("9");
  }

  @Test
  void thereIsNoTotal() {
    vendor.responds(page(true, "9"));

    Page<Customer> first = customers.prepare().list(ListCustomersQuery.builder().build()).execute();

    assertThat(first.total()).isEmpty();
    assertThat(first.next()).isPresent();
  }

  @Test
  void noRowsThoughMoreAreSaidToFollowIsAFailure() {
    vendor.responds(page(true));

    assertThat(failure("no rows although it says that more follow").outcome())
        .isEqualTo(Outcome.PROCESSED);
  }

  @Test
  void noListIsAFailure() {
    vendor.responds("{\"hasMore\":false}");

    failure("no property \"data\"");
  }

  @Test
  void aPageThatComesBackIsAFailure() {
    vendor.responds(page(true, "9")).responds(page(true, "9"));

    failure("goes in a circle");
  }

  private DecodingException failure(String message) {
    DecodingException failure =
        catchThrowableOfType(DecodingException.class, () -> customers.list().forEach(row -> {}));
    assertThat(failure).hasMessageContaining(message);
    return failure;
  }

  private static String page(boolean hasMore, String... ids) {
    return Arrays.stream(ids)
        .map(id -> "{\"id\":\"" + id + "\"}")
        .collect(Collectors.joining(",", "{\"hasMore\":" + hasMore + ",\"data\":[", "]}"));
  }
}
