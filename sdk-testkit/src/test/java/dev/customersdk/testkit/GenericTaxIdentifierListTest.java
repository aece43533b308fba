package dev.customersdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The query parameters that the vendor's specification lists for tax identifiers. */
class GenericTaxIdentifierListTest {

  private final MovableClock clock = new MovableClock();

  @AutoClose private final Emulator emulator = GenericEmulator.builder().clock(clock).start();

  private final Caller caller = new Caller(emulator);

  /** One for each day from 23 July 2021; 2 is changed on the 27th by attaching it. */
  @BeforeEach
  void add() {
    caller.add("{'id':'ada'}");
    add("{'id':'1','type':'de','value':'DE000000000'}");
    add("{'id':'2','type':'uk','value':'GB1'}");
    add("{'id':'3','type':'de','value':'DE123456789','state':'verified'}");
    add("{'id':'4','type':'uk','value':'GB1','state':'not_valid'}");
    clock.advance(Duration.ofDays(1));
    caller.send("POST", "/customers/ada/tax-identifiers/2");
  }

  private void add(String json) {
    clock.advance(Duration.ofDays(1));
    ((GenericEmulator) emulator).addTaxIdentifier(Caller.quoted(json));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          limit=3                                     | 4 3 2 +
          limit=2&startingAfter=3                     | 2 1
          limit=1&endingBefore=2                      | 3 +
          startingAfter=unknown&endingBefore=3        | 4
          customerId=ada                              | 2
          customerId=bob                              | ''
          type=de                                     | 3 1
          type=uk&limit=1                             | 4 +
          value=GB1                                   | 4 2
          value=gb1                                   | ''
          state=pending                               | 2 1
          state=verified                              | 3
          state=not_valid                             | 4
          ids=1&ids=4&ids=unknown                     | 4 1
          ids=1,4                                     | ''
          createdTime=2021-07-24T00:00:00Z            | 2
          createdTime%5Bgt%5D=2021-07-24T00:00:00Z    | 4 3
          updatedTime%5Bgte%5D=2021-07-27T00:00:00Z   | 2
          pending%5Blt%5D=2021-07-25T00:00:00Z        | 2 1
          pending%5Beq%5D=2021-07-25T00:00:00Z        | 3
          verified%5Bgt%5D=2021-07-23T00:00:00Z       | 3
          verified%5Blte%5D=2021-07-24T00:00:00Z      | ''
          not_valid=2021-07-26T00:00:00Z              | 4
          type=de&state=verified&pending%5Bgt%5D=2021-07-24T00:00:00Z | 3
          """)
  void lists(String query, String expected) {
    JsonNode page = Caller.json(200, caller.get("/tax-identifiers?" + query));

    List<String> words = new ArrayList<>();
    page.get("data").forEach(row -> words.add(row.get("id").textValue()));
    if (page.get("hasMore").booleanValue()) {
      words.add("+");
    }
    assertThat(String.join(" ", words)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          limit=101              | invalid_integer   | limit
          startingAfter=unknown  | invalid_parameter | startingAfter
          state=valid            | invalid_parameter | state
          verified=2021-07-24    | invalid_format    | verified
          pending%5Bne%5D=1      | unknown_parameter | pending[ne]
          email=a@example.com    | unknown_parameter | email
          type=de&type=uk        | invalid_parameter | type
          """)
  void rejects(String query, String code, String parameter) {
    JsonNode error = Caller.json(400, caller.get("/tax-identifiers?" + query)).at("/errors/0");

    assertThat(error.get("code").textValue()).isEqualTo(code);
    assertThat(error.get("parameter").textValue()).isEqualTo(parameter);
  }
}
