package dev.customersdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customersdk.testkit.junit.EmulatorExtension;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(EmulatorExtension.class)
class GenericSourcesTest {

  private final MovableClock clock = new MovableClock();
  private final GenericEmulator generic = GenericEmulator.builder().clock(clock).start();
  private final Caller caller = new Caller(generic);

  @Test
  void attachAnswersTheSourceAndMakesTheFirstTheDefault() throws IOException {
    ada();
    String card = "{\"brand\":\"Visa\",\"expirationMonth\":7,\"lastFourDigits\":\"1111\"}";
    String id =
        generic.addSource(
            """
            {"id":"src_1","createdTime":"2021-09-16T14:29:45Z","type":"creditCard",
             "reusable":true,"state":"chargeable","clientSecret":"src_1_0",
             "owner":{"firstName":"John","address":{"country":"US"}},"creditCard":%s}
            """
                .formatted(card));
    String second = generic.addSource("{}");
    clock.advance(Duration.ofSeconds(1));

    HttpResponse<String> response = attach("ada", id);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(Caller.json(response))
        .isEqualTo(
            Caller.json(
                """
                {"id":"src_1","createdTime":"2021-09-16T14:29:45Z","type":"creditCard",
                 "reusable":true,"state":"chargeable","clientSecret":"src_1_0",
                 "owner":{"firstName":"John","address":{"country":"US"}},"creditCard":%s,
                 "liveMode":false,"customerId":"ada"}
                """
                    .formatted(card)));
    assertThat(attach("ada", second).statusCode()).isEqualTo(200);
    JsonNode ada = customer("ada");
    assertThat(ada.get("defaultSourceId").textValue()).isEqualTo("src_1");
    assertThat(ada.at("/sources/0")).isEqualTo(Caller.json(response));
    assertThat(ada.at("/sources/1/id").textValue()).isEqualTo(second);
    assertThat(ada.get("updatedTime").textValue()).isEqualTo("2021-07-22T00:00:01Z");
  }

  @Test
  void sourcesAreListedInTheOrderInWhichTheyWereAttached() throws IOException {
    ada();
    String one = generic.addSource("{}");
    String two = generic.addSource("{}");
    attach("ada", two);
    attach("ada", one);
    attach("ada", two);

    assertThat(customer("ada").get("sources").findValuesAsText("id")).containsExactly(two, one);
  }

  @Test
  void anUpdateChoosesAnotherAttachedDefault() throws IOException {
    ada();
    String one = generic.addSource("{}");
    String two = generic.addSource("{}");
    String body = "{\"defaultSourceId\":\"" + two + "\"}";
    attach("ada", one);

    refused(400, "invalid_parameter", "defaultSourceId", caller.post("/customers/ada", body));
    attach("ada", two);
    HttpResponse<String> response = caller.post("/customers/ada", body);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(Caller.json(response).get("defaultSourceId").textValue()).isEqualTo(two);
  }

  @Test
  void detachIsForGood() throws IOException {
    ada();
    String one = generic.addSource("{}");
    String two = generic.addSource("{}");
    attach("ada", one);
    clock.advance(Duration.ofSeconds(1));

    HttpResponse<String> response = caller.send("DELETE", "/customers/ada/sources/" + one);

    assertThat(response.statusCode()).isEqualTo(204);
    assertThat(response.body()).isEmpty();
    assertThat(customer("ada").has("sources")).isFalse();
    assertThat(customer("ada").has("defaultSourceId")).isFalse();
    assertThat(customer("ada").get("updatedTime").textValue()).isEqualTo("2021-07-22T00:00:01Z");
    refused(409, "source_not_chargeable", "sourceId", attach("ada", one));
    refused(404, "not_found", "id", caller.send("DELETE", "/customers/ada/sources/" + one));
    attach("ada", two);
    assertThat(customer("ada").get("defaultSourceId").textValue()).isEqualTo(two);
  }

  @ParameterizedTest
  @ValueSource(strings = {"pending_funds", "consumed", "cancelled", "failed"})
  void onlyChargeableSourcesAreAttached(String state) throws IOException {
    ada();
    String id = generic.addSource("{\"state\":\"" + state + "\"}");

    refused(409, "source_not_chargeable", "sourceId", attach("ada", id));
  }

  @Test
  void onlyReusableSourcesAreAttached() throws IOException {
    ada();
    HttpResponse<String> response = attach("ada", generic.addSource("{\"reusable\":false}"));

    assertThat(response.statusCode()).isEqualTo(409);
    assertThat(response.body())
        .isEqualTo(
            "{\"type\":\"conflict\",\"errors\":[{\"code\":\"nonreusable_source\","
                + "\"message\":\"this source is not reusable\"}]}");
    assertThat(customer("ada").has("sources")).isFalse();
  }

  @Test
  void aSourceOfAnotherCustomerMoves() throws IOException {
    ada();
    generic.addCustomer("{\"id\":\"bob\"}");
    String id = generic.addSource("{}");
    attach("ada", id);

    assertThat(attach("bob", id).statusCode()).isEqualTo(200);
    assertThat(customer("bob").get("defaultSourceId").textValue()).isEqualTo(id);
    assertThat(customer("ada").has("sources")).isFalse();
    assertThat(customer("ada").has("defaultSourceId")).isFalse();
  }

  @Test
  void aDeletedCustomerTakesItsSourcesAlong() throws IOException {
    ada();
    String id = generic.addSource("{}");
    attach("ada", id);
    caller.send("DELETE", "/customers/ada");
    ada();

    refused(404, "not_found", "id", attach("ada", id));
    assertThat(customer("ada").has("sources")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "{\"id\":\"\"}",
        "{\"id\":\"src_1\"}",
        "{\"customerId\":\"ada\"}",
        "{\"liveMode\":false}",
        "{\"state\":\"unknown\"}",
        "{\"creditCard\":\"Visa\"}",
        "{\"owner\":{\"firstName\":\"Ada\"}}"
      })
  void impossibleSeeds(String json) {
    generic.addSource("{\"id\":\"src_1\"}");

    assertThatIllegalArgumentException().isThrownBy(() -> generic.addSource(json));
  }

  private void ada() {
    generic.addCustomer("{\"id\":\"ada\"}");
  }

  private HttpResponse<String> attach(String customer, String source) throws IOException {
    return caller.send("POST", "/customers/" + customer + "/sources/" + source);
  }

  private JsonNode customer(String id) {
    return Caller.json(generic.customerJson(id).orElseThrow());
  }

  private static void refused(
      int status, String code, String parameter, HttpResponse<String> response) {
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(Caller.json(response).at("/errors/0/code").textValue()).isEqualTo(code);
    assertThat(Caller.json(response).at("/errors/0/parameter").textValue()).isEqualTo(parameter);
  }
}
