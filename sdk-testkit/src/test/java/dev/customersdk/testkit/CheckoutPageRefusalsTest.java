package dev.customersdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customersdk.testkit.junit.EmulatorExtension;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(EmulatorExtension.class)
class CheckoutPageRefusalsTest {

  private static final String UNKNOWN = "/v1/customers/6812fe6e9f39b6760576f01c";
  private static final String NOT_FOUND =
      "{\"status\":\"error\",\"type\":\"error\",\"message\":\"Not Found\"}";

  static final CheckoutPageEmulator checkoutPage = CheckoutPageEmulator.start();

  private final Caller caller = new Caller(checkoutPage);
  private String id = "";
  private String before = "";

  @BeforeEach
  void oneCustomer() {
    id = checkoutPage.addCustomer("{\"email\":\"ada@example.com\"}");
    before = checkoutPage.customerJson(id).orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "limit=0",
        "limit=101",
        "limit=ten",
        "limit=",
        "limit=1&limit=2",
        "starting_after=6812fe6e9f39b6760576f01",
        "starting_after=6812fe6e9f39b6760576f01g",
        "starting_after=6812fe6e9f39b6760576f01c",
        "starting_after=",
        "ending_before=6812fe6e9f39b6760576f01c1",
        "ending_before=6812fe6e9f39b6760576f01c",
        "createdAfter=yesterday",
        "createdAfter=2025-01-01",
        "createdBefore=2025-01-01T00:00:00",
        "createdBefore=",
        "created_after=2025-01-01T00:00:00Z",
        "startingAfter=6812fe6e9f39b6760576f01c",
        "skip=1",
        "search=a&search=b"
      })
  void queries(String query) throws IOException {
    blamed(caller.get("/v1/customers/?" + query), query.replaceAll("=.*", ""));
  }

  @Test
  void twoCursors() throws IOException {
    blamed(
        caller.get("/v1/customers/?starting_after=" + id + "&ending_before=" + id),
        "ending_before");
  }

  @Test
  void aQueryWhereNoneIsDocumented() throws IOException {
    blamed(caller.get("/v1/customers/" + id + "?limit=1"), "limit");
    blamed(caller.patch("/v1/customers/" + id + "?dry=1", "{\"name\":\"a\"}"), "dry");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "6812fe6e9f39b6760576f01", "6812fe6e9f39b6760576f01x", "a%2Fb"})
  void malformedIds(String malformed) throws IOException {
    blamed(caller.get("/v1/customers/" + malformed), "customerId");
    blamed(caller.patch("/v1/customers/" + malformed, "{\"name\":\"a\"}"), "customerId");
  }

  @Test
  void unknownIds() throws IOException {
    assertThat(caller.get(UNKNOWN).statusCode()).isEqualTo(404);
    assertThat(caller.get(UNKNOWN).body()).isEqualTo(NOT_FOUND);
    refused(404, caller.patch(UNKNOWN, "{\"name\":\"a\"}"));
    blamed(caller.patch(UNKNOWN, "{\"name\":\"\"}"), "name");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/v1/customers",
        "/customers/",
        "/v2/customers/",
        "/V1/customers/",
        "/v1/customers/ID/",
        "/v1/customers//",
        "/v1/customers/ID/orders",
        "/v1/payments/"
      })
  void unknownPaths(String path) throws IOException {
    HttpResponse<String> response = caller.get(path.replace("ID", id));

    refused(404, response);
    assertThat(response.body()).isEqualTo(NOT_FOUND);
  }

  @Test
  void createAndDeleteAreNotOffered() throws IOException {
    refused(400, caller.post("/v1/customers/", "{\"email\":\"a@b.c\"}"));
    refused(400, caller.send("DELETE", "/v1/customers/" + id));
    refused(400, caller.send("PUT", "/v1/customers/" + id, "{\"name\":\"a\"}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{} | email is required",
        "{'email':'no'} | email must be an e-mail address",
        "{'email':'a@b.c','id':'1'} | property id should not exist",
        "{'email':'a@b.c','taxId':null} | taxId must be a string",
        "{'email':'a@b.c','name':''} | name must be a non-empty string or null"
      })
  void seedingIsAsStrict(String json, String message) {
    assertThatThrownBy(() -> checkoutPage.addCustomer(json.replace('\'', '"')))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
    assertThat(checkoutPage.customerCount()).isEqualTo(1);
  }

  private void blamed(HttpResponse<String> response, String param) {
    refused(400, response);
    JsonNode body = Caller.json(response);
    assertThat(body.get("message").textValue()).isEqualTo("Bad Request");
    assertThat(body.get("errors")).hasSize(1);
    assertThat(body.at("/errors/0/param").textValue()).isEqualTo(param);
    assertThat(body.at("/errors/0/message").textValue()).isNotEmpty();
    assertThat(body.at("/errors/0").has("value")).isTrue();
  }

  private void refused(int status, HttpResponse<String> response) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    JsonNode body = Caller.json(response);
    assertThat(body.get("status").textValue()).isEqualTo("error");
    assertThat(body.get("type").textValue()).isEqualTo("error");
    assertThat(body.get("message").textValue()).isNotEmpty();
    assertThat(checkoutPage.customerCount()).isEqualTo(1);
    assertThat(checkoutPage.customerJson(id)).contains(before);
  }
}
