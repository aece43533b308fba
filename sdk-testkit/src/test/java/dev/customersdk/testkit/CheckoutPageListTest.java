package dev.customersdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customersdk.testkit.junit.EmulatorExtension;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(EmulatorExtension.class)
class CheckoutPageListTest {

  private final MovableClock clock = new MovableClock();
  private final CheckoutPageEmulator checkoutPage =
      CheckoutPageEmulator.builder().clock(clock).start();
  private final Caller caller = new Caller(checkoutPage);
  private final List<String> ids = new ArrayList<>();

  @Test
  void anEmptyList() throws IOException {
    HttpResponse<String> response = caller.get("/v1/customers/");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).isEqualTo("{\"data\":[],\"total\":0,\"has_more\":false}");
  }

  @Test
  void twentyNewestFirstWithDescendingIds() throws IOException {
    addMany(25);

    JsonNode page = page("");

    assertThat(names(page)).hasSize(20).startsWith("c24", "c23").endsWith("c5");
    assertThat(page.get("data").findValuesAsText("id"))
        .isSortedAccordingTo((a, b) -> b.compareTo(a));
    assertThat(page.get("total").intValue()).isEqualTo(25);
    assertThat(page.get("has_more").booleanValue()).isTrue();
    assertThat(page.at("/data/0"))
        .isEqualTo(Caller.json(caller.get("/v1/customers/" + ids.get(24))).get("data"));
  }

  @ParameterizedTest
  @CsvSource({
    "?limit=2, c6 c5, true",
    "?limit=2&starting_after=5, c4 c3, true",
    "?limit=2&starting_after=2, c1 c0, false",
    "?limit=2&starting_after=0, '', false",
    "?limit=2&ending_before=2, c4 c3, true",
    "?limit=2&ending_before=3, c5 c4, true",
    "?limit=2&ending_before=4, c6 c5, false",
    "?limit=2&ending_before=5, c6, false",
    "?limit=2&ending_before=6, '', false",
    "?limit=7, c6 c5 c4 c3 c2 c1 c0, false",
    "?limit=100&search=c&starting_after=6, c5 c4 c3 c2 c1 c0, false"
  })
  void pagesForthAndBack(String query, String expected, boolean more) throws IOException {
    addMany(7);
    String named = query;
    for (int i = 0; i < 7; i++) {
      named = named.replaceAll("(after|before)=" + i + "$", "$1=" + ids.get(i));
    }

    JsonNode page = page(named);

    assertThat(String.join(" ", names(page))).isEqualTo(expected);
    assertThat(page.get("has_more").booleanValue()).isEqualTo(more);
    assertThat(page.get("total").intValue()).isEqualTo(7);
  }

  @Test
  void aCursorMayHaveCapitalsAndNeedNotMatchTheFilter() throws IOException {
    addMany(4);
    String cursor = ids.get(3).toUpperCase(Locale.ROOT);

    JsonNode page = page("?search=c1&starting_after=" + cursor);

    assertThat(names(page)).containsExactly("c1");
    assertThat(page.get("total").intValue()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "ada%40example, 1",
    "LOVELACE, 1",
    "ada+love, 1",
    "ada%20love, 1",
    "example.com, 2",
    "~love, 0",
    "billing, 0",
    "ada%40example.com+ada, 0",
    "'', 2"
  })
  void searchesNameAndEMailAddress(String search, int expected) throws IOException {
    checkoutPage.addCustomer("{\"email\":\"ada@example.com\",\"name\":\"Ada Lovelace\"}");
    checkoutPage.addCustomer(
        "{\"email\":\"bob@example.com\",\"billingEmail\":\"billing@example.com\"}");

    JsonNode page = page("?search=" + search);

    assertThat(page.get("total").intValue()).isEqualTo(expected);
    assertThat(page.get("data")).hasSize(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "createdAfter=2021-07-22T00%3A00%3A02Z, c3 c2",
    "createdAfter=2021-07-22T00%3A00%3A01.999Z, c3 c2 c1",
    "createdBefore=2021-07-22T00%3A00%3A02Z, c0",
    "createdBefore=2021-07-22T02%3A00%3A02.001%2B02%3A00, c1 c0",
    "createdAfter=2021-07-22T00%3A00%3A01Z&createdBefore=2021-07-22T00%3A00%3A04Z, c2 c1",
    "createdAfter=2021-07-22T00%3A00%3A04Z&createdBefore=2021-07-22T00%3A00%3A01Z, ''"
  })
  void filtersByCreation(String query, String expected) throws IOException {
    addMany(4);

    JsonNode page = page("?" + query);

    assertThat(String.join(" ", names(page))).isEqualTo(expected);
    assertThat(page.get("total").intValue()).isEqualTo(names(page).size());
  }

  private void addMany(int count) {
    for (int i = 0; i < count; i++) {
      clock.advance(Duration.ofSeconds(1));
      ids.add(checkoutPage.addCustomer("{\"email\":\"c@b.d\",\"name\":\"c%d\"}".formatted(i)));
    }
  }

  private JsonNode page(String query) throws IOException {
    HttpResponse<String> response = caller.get("/v1/customers/" + query);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return Caller.json(response);
  }

  private static List<String> names(JsonNode page) {
    return page.get("data").findValuesAsText("name");
  }
}
