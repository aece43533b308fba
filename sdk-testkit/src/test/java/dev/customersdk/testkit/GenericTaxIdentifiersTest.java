package dev.customersdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customersdk.testkit.junit.EmulatorExtension;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(EmulatorExtension.class)
class GenericTaxIdentifiersTest {

  private static final String GERMAN = "{\"type\":\"de\",\"value\":\"DE123456789\"}";

  private final MovableClock clock = new MovableClock();
  private final GenericEmulator generic = GenericEmulator.builder().clock(clock).start();
  private final Caller caller = new Caller(generic);

  @BeforeEach
  void twoCustomers() {
    generic.addCustomer("{\"id\":\"ada\"}");
    generic.addCustomer("{\"id\":\"bob\"}");
  }

  @Test
  void attachAnswersTheTaxIdentifierWithoutApplicability() throws IOException {
    String applicability = "[{\"country\":\"DE\",\"entity\":\"E\",\"customerType\":\"business\"}]";
    String id =
        generic.addTaxIdentifier(
            """
            {"type":"de","value":"DE123456789","state":"verified","verifiedName":"Acme GmbH",
             "verifiedAddress":null,"applicability":%s,
             "stateTransitions":{"pending":"2020-05-30T06:45:12.041Z","not_valid":null}}
            """
                .formatted(applicability));
    clock.advance(Duration.ofSeconds(1));

    HttpResponse<String> response = attach("ada", id);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(Caller.json(response))
        .isEqualTo(
            Caller.json(
                """
                {"id":"%s","createdTime":"2021-07-22T00:00:00Z","customerId":"ada",
                 "updatedTime":"2021-07-22T00:00:01Z","type":"de","value":"DE123456789",
                 "state":"verified","verifiedName":"Acme GmbH",
                 "stateTransitions":{"pending":"2020-05-30T06:45:12.041Z"}}
                """
                    .formatted(id)));
    JsonNode ada = Caller.json(generic.customerJson("ada").orElseThrow());
    assertThat(ada.at("/taxIdentifiers/0/applicability").toString()).isEqualTo(applicability);
    assertThat(ada.at("/taxIdentifiers/0/id").textValue()).isEqualTo(id);
    assertThat(ada.get("updatedTime").textValue()).isEqualTo("2021-07-22T00:00:01Z");
  }

  @Test
  void attachingAgainAnswersTheSame() throws IOException {
    String id = generic.addTaxIdentifier(GERMAN);
    HttpResponse<String> first = attach("ada", id);

    assertThat(first.body()).contains("\"state\":\"pending\"");
    assertThat(attach("ada", id).body()).isEqualTo(first.body());
    assertThat(Caller.json(generic.customerJson("ada").orElseThrow()).get("taxIdentifiers"))
        .hasSize(1);
  }

  @Test
  void oneThatAnotherCustomerHolds() throws IOException {
    String id = generic.addTaxIdentifier(GERMAN);
    attach("ada", id);

    HttpResponse<String> response = attach("bob", id);

    assertThat(response.statusCode()).isEqualTo(409);
    assertThat(response.body())
        .isEqualTo(
            "{\"type\":\"conflict\",\"errors\":[{\"code\":\"customer_not_updateable\","
                + "\"parameter\":\"customerId\","
                + "\"message\":\"another customer has this tax identifier\"}]}");
  }

  @Test
  void aCustomerHoldsOneOfEachType() throws IOException {
    attach("ada", generic.addTaxIdentifier(GERMAN));

    HttpResponse<String> second = attach("ada", generic.addTaxIdentifier(GERMAN));
    HttpResponse<String> other =
        attach("ada", generic.addTaxIdentifier("{\"type\":\"uk\",\"value\":\"GB1\"}"));

    assertThat(second.statusCode()).isEqualTo(409);
    assertThat(Caller.json(second).at("/errors/0/code").textValue())
        .isEqualTo("customer_not_updateable");
    assertThat(other.statusCode()).isEqualTo(200);
  }

  @Test
  void oneThatDoesNotExistOrIsGoneWithItsCustomer() throws IOException {
    String id = generic.addTaxIdentifier(GERMAN);
    attach("ada", id);
    caller.send("DELETE", "/customers/ada");

    for (String absent : new String[] {id, "88b8fd94-14bd-4711-b381-9f73abef1546"}) {
      HttpResponse<String> response = attach("bob", absent);

      assertThat(response.statusCode()).isEqualTo(404);
      assertThat(response.body())
          .isEqualTo(
              "{\"type\":\"not_found\",\"errors\":[{\"code\":\"not_found\",\"parameter\":\"id\","
                  + "\"message\":\"there is no such tax identifier\"}]}");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\":\"de\"}",
        "{\"value\":\"DE1\"}",
        "{\"type\":\"de\",\"value\":1}",
        "{\"type\":\"de\",\"value\":\"DE1\",\"customerId\":\"ada\"}",
        "{\"type\":\"de\",\"value\":\"DE1\",\"state\":\"valid\"}",
        "{\"type\":\"de\",\"value\":\"DE1\",\"applicability\":{}}",
        "{\"type\":\"de\",\"value\":\"DE1\",\"applicability\":[1]}",
        "{\"type\":\"de\",\"value\":\"DE1\",\"stateTransitions\":{\"pending\":\"now\"}}"
      })
  void impossibleSeeds(String json) {
    assertThatIllegalArgumentException().isThrownBy(() -> generic.addTaxIdentifier(json));
  }

  private HttpResponse<String> attach(String customer, String id) throws IOException {
    return caller.send("POST", "/customers/" + customer + "/tax-identifiers/" + id);
  }
}
