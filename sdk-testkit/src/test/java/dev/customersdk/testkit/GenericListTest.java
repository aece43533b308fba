package dev.customersdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customersdk.testkit.junit.EmulatorExtension;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(EmulatorExtension.class)
class GenericListTest {

  private final MovableClock clock = new MovableClock();
  private final GenericEmulator generic = GenericEmulator.builder().clock(clock).start();
  private final Caller caller = new Caller(generic);

  @Test
  void anEmptyList() throws IOException {
    assertThat(caller.get("/customers").statusCode()).isEqualTo(200);
    assertThat(caller.get("/customers").body()).isEqualTo("{\"hasMore\":false,\"data\":[]}");
  }

  @Test
  void tenNewestFirstEvenIfCreatedInTheSameSecond() throws IOException {
    for (int i = 1; i <= 12; i++) {
      generic.addCustomer("{\"id\":\"" + i + "\"}");
    }

    assertThat(list("")).isEqualTo("12 11 10 9 8 7 6 5 4 3 +");
    assertThat(list("email=")).isEmpty();
    assertThat(list("limit=100")).endsWith(" 2 1");
    assertThat(list("limit=12")).endsWith(" 2 1");
    assertThat(list("limit=11")).endsWith(" 2 +");
  }

  @ParameterizedTest
  @CsvSource({
    "limit=2, 5 4 +",
    "limit=2&startingAfter=4, 3 2 +",
    "limit=2&startingAfter=3, 2 1",
    "startingAfter=1, ''",
    "limit=2&endingBefore=1, 3 2 +",
    "limit=2&endingBefore=3, 5 4",
    "endingBefore=5, ''",
    "startingAfter=5&endingBefore=4, 5",
    "startingAfter=unknown&endingBefore=4, 5",
    "email=a@example.com&limit=1, 5 +",
    "email=a@example.com&startingAfter=4, 3 1",
    "email=a@example.com&limit=1&endingBefore=2, 3 +"
  })
  void walksInBothDirections(String query, String expected) throws IOException {
    fiveADayApart();

    assertThat(list(query)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "email=b@example.com, 4 2",
    "email=B@example.com, ''",
    "'ids=1,3,unknown', 3 1",
    "ids=4%2C5, 5 4",
    "ids=, ''",
    "requestToBeForgotten=true, 2",
    "requestToBeForgotten=false, 5 4 3 1",
    "createdTime=2021-07-24T00:00:00Z, 2",
    "createdTime%5Beq%5D=2021-07-24T00:00:00Z, 2",
    "createdTime%5Bgt%5D=2021-07-24T00:00:00Z, 5 4 3",
    "createdTime%5Bgte%5D=2021-07-24T02:00:00%2B02:00, 5 4 3 2",
    "createdTime%5Blt%5D=2021-07-24T00:00:00.5Z, 2 1",
    "createdTime%5Blte%5D=2021-07-24T00:00:00Z, 2 1",
    "createdTime%5Bgt%5D=2021-07-23T00:00:00Z&createdTime%5Blt%5D=2021-07-26T00:00:00Z, 3 2",
    "updatedTime%5Bgt%5D=2021-07-27T00:00:00Z, 2",
    "updatedTime=2021-07-27T00:00:00Z, 5",
    "email=a@example.com&updatedTime%5Blt%5D=2021-07-27T00:00:00Z, 3 1"
  })
  void filters(String query, String expected) throws IOException {
    fiveADayApart();
    clock.advance(Duration.ofDays(1));
    caller.post("/customers/2", "{\"requestToBeForgotten\":true}");

    assertThat(list(query)).isEqualTo(expected);
  }

  @Test
  void rowsAreWholeCustomers() throws IOException {
    fiveADayApart();
    String source = generic.addSource("{}");
    caller.send("POST", "/customers/5/sources/" + source);

    JsonNode page = Caller.json(caller.get("/customers?limit=1"));

    assertThat(page.at("/data/0").toString()).isEqualTo(generic.customerJson("5").orElseThrow());
    assertThat(page.at("/data/0/sources")).hasSize(1);
  }

  private void fiveADayApart() {
    for (int i = 1; i <= 5; i++) {
      clock.advance(Duration.ofDays(1));
      String email = (i % 2 == 1 ? "a" : "b") + "@example.com";
      generic.addCustomer("{\"id\":\"%s\",\"email\":\"%s\"}".formatted(i, email));
    }
  }

  /** The ids, and a plus if there is more. */
  private String list(String query) throws IOException {
    JsonNode page = Caller.json(caller.get("/customers" + (query.isEmpty() ? "" : "?" + query)));
    List<String> ids = new ArrayList<>();
    page.get("data").forEach(customer -> ids.add(customer.get("id").textValue()));
    if (page.get("hasMore").booleanValue()) {
      ids.add("+");
    }
    return String.join(" ", ids);
  }
}
