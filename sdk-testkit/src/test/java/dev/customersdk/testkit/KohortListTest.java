package dev.customersdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customersdk.testkit.junit.EmulatorExtension;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(EmulatorExtension.class)
class KohortListTest {

  private final MovableClock clock = new MovableClock();
  private final KohortEmulator kohort = KohortEmulator.builder().clock(clock).start();
  private final Caller caller = new Caller(kohort);

  @Test
  void anEmptyList() throws IOException {
    HttpResponse<String> response = caller.get("/customers");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).isEqualTo("{\"data\":[],\"count\":0}");
  }

  @Test
  void takesTwentyFiveNewestFirstAndCountsAll() throws IOException {
    for (int i = 0; i < 30; i++) {
      add("c" + i + "@example.com", "Name", "Surname");
    }

    JsonNode first = Caller.json(caller.get("/customers"));
    assertThat(first.get("count").intValue()).isEqualTo(30);
    assertThat(emails(first)).hasSize(25).startsWith("c29@example.com", "c28@example.com");

    JsonNode rest = Caller.json(caller.get("/customers?skip=25"));
    assertThat(emails(rest)).hasSize(5).endsWith("c0@example.com");
    assertThat(rest.get("count").intValue()).isEqualTo(30);

    JsonNode beyond = Caller.json(caller.get("/customers?skip=999999999&take=999999999"));
    assertThat(emails(beyond)).isEmpty();
    assertThat(beyond.get("count").intValue()).isEqualTo(30);
  }

  @Test
  void rowsOfTheSameMomentAreOrderedByAge() throws IOException {
    kohort.addCustomer("{\"emailAddress\":\"one@example.com\"}");
    kohort.addCustomer("{\"emailAddress\":\"two@example.com\"}");

    assertThat(emails("/customers")).containsExactly("two@example.com", "one@example.com");
    assertThat(emails("/customers?orderBy=createdAt%3Aasc"))
        .containsExactly("one@example.com", "two@example.com");
  }

  @ParameterizedTest
  @CsvSource({
    "createdAt:asc, b a c",
    "createdAt:desc, c a b",
    "emailAddress:asc, a b c",
    "lastName:desc, b c a",
    "firstName:asc, c a b"
  })
  void ordersByAField(String orderBy, String expected) throws IOException {
    add("b@example.com", "Eve", "Zuse");
    add("a@example.com", "Bob", "Abel");
    kohort.addCustomer("{\"emailAddress\":\"c@example.com\",\"lastName\":\"Moss\"}");

    String found =
        String.join(" ", emails("/customers?orderBy=" + orderBy)).replace("@example.com", "");

    assertThat(found).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "ada%40example, 1",
    "LOVELACE, 1",
    "ada+love, 1",
    "ada%20love, 1",
    "~love, 1",
    "example.com, 2",
    "nobody, 0"
  })
  void searchesEMailAddressAndNames(String search, int expected) throws IOException {
    add("ada@example.com", "Ada", "Lovelace");
    kohort.addCustomer("{\"emailAddress\":\"bob@example.com\"}");

    JsonNode page = Caller.json(caller.get("/customers?search=" + search));

    assertThat(page.get("count").intValue()).isEqualTo(expected);
    assertThat(page.get("data")).hasSize(expected);
  }

  @Test
  void expandMayBeRepeatedAndChangesNothing() throws IOException {
    add("ada@example.com", "Ada", "Lovelace");

    assertThat(caller.get("/customers?expand=organization&expand=address").body())
        .isEqualTo(caller.get("/customers").body());
  }

  private void add(String email, String firstName, String lastName) {
    clock.advance(Duration.ofMillis(1));
    kohort.addCustomer(
        "{\"emailAddress\":\"%s\",\"firstName\":\"%s\",\"lastName\":\"%s\"}"
            .formatted(email, firstName, lastName));
  }

  private List<String> emails(String path) throws IOException {
    return emails(Caller.json(caller.get(path)));
  }

  private static List<String> emails(JsonNode page) {
    return page.get("data").findValuesAsText("emailAddress");
  }
}
