package dev.customersdk.generic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.customersdk.core.ApiCall;
import dev.customersdk.core.DecodingException;
import dev.customersdk.core.Outcome;
import dev.customersdk.core.Page;
import dev.customersdk.core.RequestOptions;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class PagingTest {

  @AutoClose private final FakeVendor vendor = new FakeVendor();

  @Test
  void walksForwardBehindTheLastRow() {
    vendor.answers(200, page(true, "9", "8")).answers(200, page(false, "7"));

    assertThat(vendor.customers().list(ListCustomersQuery.builder().limit(2).build()))
        .extracting(Customer::id)
        .containsExactly("9", "8", "7");

    assertThat(vendor.receivedLines())
        .containsExactly("GET /customers?limit=2", "GET /customers?limit=2&startingAfter=8");
  }

  @Test
  void walksBackwardsBeforeTheFirstRowUntilThereIsNone() {
    vendor
        .answers(200, page(false, "4", "3"))
        .answers(200, page(false, "6", "5"))
        .answers(200, page(true));

    assertThat(vendor.customers().list(ListCustomersQuery.builder().endingBefore("2").build()))
        .extracting(Customer::id)
        .containsExactly("4", "3", "6", "5");

    assertThat(vendor.receivedLines())
        .containsExactly(
            "GET /customers?endingBefore=2",
            "GET /customers?endingBefore=4",
            "GET /customers?endingBefore=6");
  }

  @Test
  void fetchesNothingBeforeItIsRead() {
    vendor.customers().list();

    assertThat(vendor.receivedCount()).isZero();
  }

  @Test
  void withoutAWordAboutMoreTheWalkEndsWithAnEmptyPage() {
    vendor.answers(200, "{\"data\":[{\"id\":\"9\"}]}").answers(200, "{\"data\":[]}");

    assertThat(vendor.customers().list()).extracting(Customer::id).containsExactly("9");
  }

  @Test
  void noRowsThoughMoreAreSaidToFollowIsAFailure() {
    vendor.answers(200, page(true));

    assertThat(failure("no rows although it says that more follow").outcome())
        .isEqualTo(Outcome.PROCESSED);
  }

  @Test
  void noListIsAFailure() {
    vendor.answers(200, "{\"hasMore\":false}");

    failure("no property \"data\"");
  }

  @Test
  void aCursorThatComesBackIsAFailure() {
    for (int i = 0; i < 3; i++) {
      vendor.answers(200, page(true, "9")).answers(200, page(true, "8"));
    }

    failure("goes in a circle");

    assertThat(vendor.receivedCount()).isLessThanOrEqualTo(6);
  }

  @Test
  void resumesFromTheNextPage() {
    vendor.answers(200, page(true, "9")).answers(200, page(false, "8"));

    Page<Customer> first =
        vendor.customers().prepare().list(ListCustomersQuery.builder().build()).execute();
    ApiCall<Page<Customer>> kept = first.next().orElseThrow();

    assertThat(first.total()).isEmpty();
    assertThat(vendor.receivedCount()).isEqualTo(1);
    assertThat(kept.executeAsync().join().items()).extracting(Customer::id).containsExactly("8");
  }

  @Test
  void laterPagesGetTheOptionsOfTheCall() {
    vendor.answers(200, page(true, "9")).answers(200, page(false, "8"));
    RequestOptions options = RequestOptions.builder().header("upstream-id", "u1").build();

    vendor
        .customers()
        .prepare()
        .list(ListCustomersQuery.builder().build())
        .with(options)
        .execute()
        .next()
        .orElseThrow()
        .execute();

    assertThat(vendor.received().getHeaders().get("upstream-id")).isEqualTo("u1");
    assertThat(vendor.received().getHeaders().get("upstream-id")).isEqualTo("u1");
  }

  private DecodingException failure(String message) {
    DecodingException failure =
        catchThrowableOfType(
            DecodingException.class, () -> vendor.customers().list().forEach(row -> {}));
    assertThat(failure).hasMessageContaining(message);
    return failure;
  }

  private static String page(boolean hasMore, String... ids) {
    return Arrays.stream(ids)
        .map(id -> "{\"id\":\"" + id + "\"}")
        .collect(Collectors.joining(",", "{\"hasMore\":" + hasMore + ",\"data\":[", "]}"));
  }
}
