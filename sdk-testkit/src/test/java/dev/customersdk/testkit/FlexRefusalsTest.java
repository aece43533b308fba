package dev.customersdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customersdk.testkit.junit.EmulatorExtension;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(EmulatorExtension.class)
class FlexRefusalsTest {

  private static final String UNKNOWN = "/v1/customers/fcus_01J9XR8M3K7VZ8N2YB4WJ6T0RA";

  static final FlexEmulator flex = FlexEmulator.start();

  private final Caller caller = new Caller(flex);
  private String id = "";
  private String before = "";

  @BeforeEach
  void oneCustomer() {
    id = flex.addCustomer("{\"email\":\"ada@example.com\"}");
    before = flex.customerJson(id).orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "null",
        "[]",
        "{}",
        "{'email':'a@b.c'}",
        "{'customer':null}",
        "{'customer':[]}",
        "{'customer':'text'}",
        "{'customer':{}} {}",
        "{'customer':{},'customer':{}}",
        "{'customer':{},'email':'a@b.c'}",
        "{'customer':{'email':null}}",
        "{'customer':{'email':1}}",
        "{'customer':{'first_name':{}}}",
        "{'customer':{'firstName':'Ada'}}",
        "{'customer':{'name':'Ada'}}",
        "{'customer':{'customer_id':'fcus_1'}}",
        "{'customer':{'test_mode':true}}",
        "{'customer':{'created_at':'2024-01-01T00:00:00Z'}}",
        "{'customer':{'shipping':null}}",
        "{'customer':{'shipping':'Main St'}}",
        "{'customer':{'shipping':{'postalCode':'94107'}}}",
        "{'customer':{'shipping':{'shipping_address_id':'fsh_1'}}}",
        "{'customer':{'shipping':{'city':null}}}",
        "{'customer':{'metadata':{}}}",
        "{'customer':{'metadata':{'order_id':'8842'}}}",
        "{'customer':{'metadata':null}}",
        "{'customer':{'metadata':''}}",
        "{'customer':{'metadata':'text'}}",
        "{'customer':{'metadata':'[]'}}",
        "{'customer':{'metadata':'{} {}'}}"
      })
  void bodies(String body) throws IOException {
    refused(400, caller.post("/v1/customers", body.replace('\'', '"')));
    refused(400, caller.patch("/v1/customers/" + id, body.replace('\'', '"')));
  }

  @Test
  void theCheckoutSessionIsForCreateOnly() throws IOException {
    String body = "{\"customer\":{\"checkout_session_id\":\"fcs_1\"}}";

    refused(400, caller.patch("/v1/customers/" + id, body));
    refused(400, caller.post("/v1/customers", body.replace("\"fcs_1\"", "1")));
    assertThat(caller.post("/v1/customers", body).statusCode()).isEqualTo(200);
  }

  @Test
  void theMessageNamesTheParameter() throws IOException {
    assertThat(caller.post("/v1/customers", "{}").body())
        .isEqualTo(
            "{\"error\":{\"code\":\"invalid_request\",\"message\":\"customer is required\"}}");
    assertThat(caller.post("/v1/customers", "{\"customer\":{\"metadata\":{}}}").body())
        .contains("customer.metadata must be a string that holds a JSON object");
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/x-www-form-urlencoded", "text/plain", ";"})
  void otherContentTypes(String type) throws IOException {
    refused(
        400,
        caller.send(
            caller
                .request("/v1/customers")
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString("{\"customer\":{}}"))
                .build()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "limit=0",
        "limit=101",
        "limit=-1",
        "limit=ten",
        "limit=",
        "limit=1&limit=2",
        "offset=-1",
        "offset=",
        "email=ada",
        "email=",
        "starting_after=fcus_unknown",
        "starting_after=",
        "ending_before=fcus_unknown",
        "starting_after=ID&ending_before=ID",
        "starting_after=ID&offset=0",
        "ending_before=ID&offset=1",
        "startingAfter=ID",
        "search=ada",
        "page=1",
        "metadata%5Bkey%5D=value"
      })
  void queries(String query) throws IOException {
    refused(400, caller.get("/v1/customers?" + query.replace("ID", id)));
  }

  @Test
  void aQueryWhereNoneIsDocumented() throws IOException {
    refused(400, caller.get("/v1/customers/" + id + "?limit=1"));
    refused(400, caller.post("/v1/customers?limit=1", "{\"customer\":{}}"));
    refused(400, caller.patch("/v1/customers/" + id + "?limit=1", "{\"customer\":{}}"));
  }

  @Test
  void unknownIds() throws IOException {
    refused(400, caller.get(UNKNOWN));
    refused(400, caller.get("/v1/customers/" + id.toLowerCase(Locale.ROOT)));
    refused(400, caller.patch(UNKNOWN, "{\"customer\":{}}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/customers",
        "/v1/customers/",
        "/v1/Customers",
        "/v2/customers",
        "/v1/customers/ID/",
        "/v1/customers/ID/orders",
        "/v1/products"
      })
  void unknownPaths(String path) throws IOException {
    refused(404, caller.get(path.replace("ID", id)));
  }

  @Test
  void unknownMethods() throws IOException {
    refused(400, caller.send("DELETE", "/v1/customers/" + id));
    refused(400, caller.send("PUT", "/v1/customers/" + id, "{\"customer\":{}}"));
    refused(400, caller.send("POST", "/v1/customers/" + id, "{\"customer\":{}}"));
    refused(400, caller.send("PATCH", "/v1/customers", "{\"customer\":{}}"));
  }

  @Test
  void seedingIsAsStrict() {
    assertThatThrownBy(() -> flex.addCustomer("{\"customer\":{}}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("property customer should not exist");
    assertThatThrownBy(() -> flex.addCustomer("{\"metadata\":{}}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("metadata must be a string that holds a JSON object");
    assertThat(flex.customerCount()).isEqualTo(1);
  }

  private void refused(int status, HttpResponse<String> response) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    JsonNode body = Caller.json(response);
    assertThat(body).hasSize(1);
    assertThat(body.get("error")).hasSize(2);
    assertThat(body.at("/error/code").textValue()).isEqualTo("invalid_request");
    assertThat(body.at("/error/message").textValue()).isNotEmpty();
    assertThat(flex.customerCount()).isEqualTo(1);
    assertThat(flex.customerJson(id)).contains(before);
  }
}
