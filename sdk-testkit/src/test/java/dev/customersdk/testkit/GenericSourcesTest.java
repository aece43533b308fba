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
class GenericSourcesTest {

  private final MovableClock clock = new MovableClock();
  private final GenericEmulator generic = GenericEmulator.builder().clock(clock).start();
  private final Caller caller = new Caller(generic);
  private String one = "";
  private String two = "";

  @BeforeEach
  void oneCustomerAndTwoSources() {
    caller.add("{'id':'ada'}");
    one = generic.addSource("{}");
    two = generic.addSource("{}");
  }

  @Test
  void idsComeInTheSameOrderInEveryRun() {
    try (GenericEmulator other = GenericEmulator.start()) {
      assertThat(other.addSource("{}")).isEqualTo(one).isNotEqualTo(two);
    }
  }

  @Test
  void attachReturnsTheSourceAndMakesTheFirstTheDefault() {
    String seed =
        Caller.quoted(
            "{'id':'src_1','createdTime':'2021-09-16T14:29:45Z','type':'creditCard',"
                + "'reusable':true,'state':'chargeable','clientSecret':'src_1_0','owner':"
                + "{'firstName':'John','address':{'country':'US'}},'creditCard':{'brand':'Visa',"
                + "'expirationMonth':7,'lastFourDigits':'1111'}}");
    generic.addSource(seed);
    clock.advance(Duration.ofSeconds(1));

    JsonNode source = Caller.json(200, attach("ada", "src_1"));

    assertThat(source)
        .isEqualTo(
            Caller.json(
                seed.replaceFirst("}$", Caller.quoted(",'liveMode':false,'customerId':'ada'}"))));
    assertThat(attach("ada", one).statusCode()).isEqualTo(200);
    JsonNode ada = caller.stored("ada");
    assertThat(ada.get("defaultSourceId").textValue()).isEqualTo("src_1");
    assertThat(ada.at("/sources/0")).isEqualTo(source);
    assertThat(ada.at("/sources/1/id").textValue()).isEqualTo(one);
    assertThat(ada.get("updatedTime").textValue()).isEqualTo("2021-07-22T00:00:01Z");
  }

  @Test
  void sourcesAreListedInTheOrderInWhichTheyWereAttached() {
    attach("ada", two);
    attach("ada", one);
    attach("ada", two);

    assertThat(caller.stored("ada").get("sources").findValuesAsText("id"))
        .containsExactly(two, one);
  }

  @Test
  void anUpdateChoosesAnotherAttachedDefault() {
    String body = "{'defaultSourceId':'" + two + "'}";
    attach("ada", one);

    rejected(400, "invalid_parameter", "defaultSourceId", caller.post("/customers/ada", body));
    attach("ada", two);
    JsonNode ada = Caller.json(200, caller.post("/customers/ada", body));

    assertThat(ada.get("defaultSourceId").textValue()).isEqualTo(two);
  }

  @Test
  void detachIsForGood() {
    attach("ada", one);
    clock.advance(Duration.ofSeconds(1));

    HttpResponse<String> response = caller.send("DELETE", "/customers/ada/sources/" + one);

    assertThat(response.statusCode()).isEqualTo(204);
    assertThat(response.body()).isEmpty();
    hasNoSource("ada");
    assertThat(caller.stored("ada").get("updatedTime").textValue())
        .isEqualTo("2021-07-22T00:00:01Z");
    rejected(409, "source_not_chargeable", "sourceId", attach("ada", one));
    rejected(404, "not_found", "id", caller.send("DELETE", "/customers/ada/sources/" + one));
    attach("ada", two);
    assertThat(caller.stored("ada").get("defaultSourceId").textValue()).isEqualTo(two);
  }

  @ParameterizedTest
  @ValueSource(strings = {"pending_funds", "consumed", "cancelled", "failed"})
  void onlyChargeableSourcesAreAttached(String state) {
    String id = generic.addSource("{\"state\":\"" + state + "\"}");

    rejected(409, "source_not_chargeable", "sourceId", attach("ada", id));
  }

  @Test
  void onlyReusableSourcesAreAttached() {
    String id = generic.addSource("{\"reusable\":false}");

    assertThat(Caller.json(409, attach("ada", id)))
        .hasToString(
            Caller.quoted(
                "{'type':'conflict','errors':[{'code':'nonreusable_source',"
                    + "'message':'this source is not reusable'}]}"));
    hasNoSource("ada");
  }

  @Test
  void aSourceOfAnotherCustomerMoves() {
    caller.add("{'id':'bob'}");
    attach("ada", one);

    assertThat(attach("bob", one).statusCode()).isEqualTo(200);
    assertThat(caller.stored("bob").get("defaultSourceId").textValue()).isEqualTo(one);
    hasNoSource("ada");
  }

  @Test
  void aDeletedCustomerTakesItsSourcesAlong() {
    attach("ada", one);
    caller.send("DELETE", "/customers/ada");
    caller.add("{'id':'ada'}");

    rejected(404, "not_found", "id", attach("ada", one));
    hasNoSource("ada");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "{'id':''}",
        "{'id':'src_1'}",
        "{'customerId':'ada'}",
        "{'liveMode':false}",
        "{'state':'unknown'}",
        "{'creditCard':'Visa'}",
        "{'owner':{'firstName':'Ada'}}"
      })
  void impossibleSources(String json) {
    generic.addSource("{\"id\":\"src_1\"}");

    assertThatIllegalArgumentException().isThrownBy(() -> generic.addSource(Caller.quoted(json)));
  }

  private HttpResponse<String> attach(String customer, String source) {
    return caller.send("POST", "/customers/" + customer + "/sources/" + source);
  }

  private void hasNoSource(String id) {
    assertThat(Caller.names(caller.stored(id))).doesNotContain("sources", "defaultSourceId");
  }

  private static void rejected(
      int status, String code, String parameter, HttpResponse<String> response) {
    JsonNode error = Caller.json(status, response).at("/errors/0");
    assertThat(error.get("code").textValue()).isEqualTo(code);
    assertThat(error.get("parameter").textValue()).isEqualTo(parameter);
  }
}
