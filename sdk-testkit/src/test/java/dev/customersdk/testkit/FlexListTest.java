package dev.customersdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customersdk.testkit.junit.EmulatorExtension;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(EmulatorExtension.class)
class FlexListTest {

  static final FlexEmulator flex = FlexEmulator.start();
  static final FlexEmulator capped = FlexEmulator.builder().capsPagesAt(2).start();

  @Test
  void anEmptyList() throws IOException {
    HttpResponse<String> response = new Caller(flex).get("/v1/customers");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).isEqualTo("{\"customers\":[]}");
  }

  @Test
  void tenNewestFirst() throws IOException {
    List<String> ids = addMany(flex, 12);

    JsonNode page = page(flex, "");

    assertThat(names(page)).hasSize(10).startsWith("c11", "c10").endsWith("c2");
    assertThat(page.at("/customers/0"))
        .isEqualTo(Caller.json(flex.customerJson(ids.get(11)).orElseThrow()));
  }

  @ParameterizedTest
  @CsvSource({
    "?limit=2, c6 c5",
    "?limit=100, c6 c5 c4 c3 c2 c1 c0",
    "?limit=2&offset=0, c6 c5",
    "?limit=2&offset=4, c2 c1",
    "?offset=6, c0",
    "?offset=999999999, ''",
    "?limit=2&starting_after=5, c4 c3",
    "?limit=2&starting_after=1, c0",
    "?limit=2&starting_after=0, ''",
    "?limit=2&ending_before=2, c4 c3",
    "?limit=2&ending_before=5, c6",
    "?limit=2&ending_before=6, ''"
  })
  void pages(String query, String expected) throws IOException {
    List<String> ids = addMany(flex, 7);

    assertThat(String.join(" ", names(page(flex, named(query, ids))))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "'', c6 c5",
    "?limit=1, c6",
    "?limit=5, c6 c5",
    "?limit=5&offset=4, c2 c1",
    "?limit=5&starting_after=5, c4 c3",
    "?limit=5&ending_before=2, c4 c3"
  })
  void cappedPages(String query, String expected) throws IOException {
    List<String> ids = addMany(capped, 7);

    assertThat(String.join(" ", names(page(capped, named(query, ids))))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "ada%40example.com, 2",
    "ADA%40example.com, 0",
    "ada%40example, 0",
    "bob%2Bx%40example.com, 1"
  })
  void filtersByTheExactAddress(String email, int expected) throws IOException {
    flex.addCustomer("{\"email\":\"ada@example.com\"}");
    flex.addCustomer("{\"email\":\"bob+x@example.com\"}");
    flex.addCustomer("{\"email\":\"ada@example.com\"}");
    flex.addCustomer("{}");

    assertThat(page(flex, "?email=" + email).get("customers")).hasSize(expected);
  }

  @Test
  void aCursorNeedNotMatchTheFilter() throws IOException {
    String first = flex.addCustomer("{\"email\":\"ada@example.com\"}");
    String cursor = flex.addCustomer("{\"email\":\"bob@example.com\"}");

    JsonNode page = page(flex, "?email=ada%40example.com&starting_after=" + cursor);

    assertThat(page.get("customers").findValuesAsText("customer_id")).containsExactly(first);
  }

  private static List<String> addMany(FlexEmulator emulator, int count) {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      ids.add(emulator.addCustomer("{\"first_name\":\"c%d\"}".formatted(i)));
    }
    return ids;
  }

  private static String named(String query, List<String> ids) {
    String named = query;
    for (int i = 0; i < ids.size(); i++) {
      named = named.replaceAll("(after|before)=" + i + "$", "$1=" + ids.get(i));
    }
    return named;
  }

  private static JsonNode page(FlexEmulator emulator, String query) throws IOException {
    HttpResponse<String> response = new Caller(emulator).get("/v1/customers" + query);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return Caller.json(response);
  }

  private static List<String> names(JsonNode page) {
    return page.get("customers").findValuesAsText("first_name");
  }
}
