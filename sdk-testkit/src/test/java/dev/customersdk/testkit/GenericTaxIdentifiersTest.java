package dev.customersdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customersdk.testkit.junit.EmulatorExtension;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(EmulatorExtension.class)
class GenericTaxIdentifiersTest {

  private static final String GERMAN = "'type':'de','value':'DE123456789'";

  private final MovableClock clock = new MovableClock();
  private final GenericEmulator generic = GenericEmulator.builder().clock(clock).start();
  private final Caller caller = new Caller(generic);

  @BeforeEach
  void twoCustomers() {
    caller.add("{'id':'ada'}");
    caller.add("{'id':'bob'}");
  }

  @Test
  void attachReturnsTheTaxIdentifierWithoutApplicability() {
    String applicability = "[{'country':'DE','entity':'E','customerType':'business'}]";
    String id =
        add(
            "{%s,'state':'verified','verifiedName':'Acme GmbH','verifiedAddress':null,"
                    .formatted(GERMAN)
                + "'stateTransitions':{'pending':'2020-05-30T06:45:12.041Z','not_valid':null},"
                + "'applicability':%s}".formatted(applicability));
    clock.advance(Duration.ofSeconds(1));

    JsonNode identifier = Caller.json(200, attach("ada", id));

    assertThat(identifier)
        .isEqualTo(
            Caller.json(
                Caller.quoted(
                    "{'id':'%s','createdTime':'2021-07-22T00:00:00Z','customerId':'ada',%s,"
                            .formatted(id, GERMAN)
                        + "'updatedTime':'2021-07-22T00:00:01Z','state':'verified',"
                        + "'verifiedName':'Acme GmbH',"
                        + "'stateTransitions':{'pending':'2020-05-30T06:45:12.041Z'}}")));
    JsonNode ada = caller.stored("ada");
    assertThat(ada.at("/taxIdentifiers/0/applicability")).hasToString(Caller.quoted(applicability));
    assertThat(ada.at("/taxIdentifiers/0/id").textValue()).isEqualTo(id);
    assertThat(ada.get("updatedTime").textValue()).isEqualTo("2021-07-22T00:00:01Z");
  }

  @Test
  void attachingAgainReturnsTheSame() {
    String id = add("{" + GERMAN + "}");
    HttpResponse<String> first = attach("ada", id);

    assertThat(first.body()).contains("\"state\":\"pending\"");
    assertThat(attach("ada", id).body()).isEqualTo(first.body());
    assertThat(caller.stored("ada").get("taxIdentifiers")).hasSize(1);
  }

  @Test
  void oneThatAnotherCustomerHolds() {
    String id = add("{" + GERMAN + "}");
    attach("ada", id);

    assertThat(Caller.json(409, attach("bob", id)))
        .hasToString(
            Caller.quoted(
                "{'type':'conflict','errors':[{'code':'customer_not_updateable',"
                    + "'parameter':'customerId',"
                    + "'message':'another customer has this tax identifier'}]}"));
  }

  @Test
  void aCustomerHoldsOneOfEachType() {
    attach("ada", add("{" + GERMAN + "}"));

    JsonNode second = Caller.json(409, attach("ada", add("{" + GERMAN + "}")));

    assertThat(second.at("/errors/0/code").textValue()).isEqualTo("customer_not_updateable");
    Caller.json(200, attach("ada", add("{'type':'uk','value':'GB1'}")));
  }

  @Test
  void oneThatDoesNotExistOrIsGoneWithItsCustomer() {
    String id = add("{" + GERMAN + "}");
    attach("ada", id);
    caller.send("DELETE", "/customers/ada");

    for (String absent : new String[] {id, "88b8fd94-14bd-4711-b381-9f73abef1546"}) {
      assertThat(Caller.json(404, attach("bob", absent)))
          .hasToString(
              Caller.quoted(
                  "{'type':'not_found','errors':[{'code':'not_found','parameter':'id',"
                      + "'message':'there is no such tax identifier'}]}"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'type':'de'}",
        "{'value':'DE1'}",
        "{'type':'de','value':1}",
        "{'type':'de','value':'DE1','customerId':'ada'}",
        "{'type':'de','value':'DE1','state':'valid'}",
        "{'type':'de','value':'DE1','applicability':{}}",
        "{'type':'de','value':'DE1','applicability':[1]}",
        "{'type':'de','value':'DE1','stateTransitions':{'pending':'now'}}"
      })
  void impossibleTaxIdentifiers(String json) {
    assertThatIllegalArgumentException().isThrownBy(() -> add(json));
  }

  private String add(String json) {
    return generic.addTaxIdentifier(Caller.quoted(json));
  }

  private HttpResponse<String> attach(String customer, String id) {
    return caller.send("POST", "/customers/" + customer + "/tax-identifiers/" + id);
  }
}
