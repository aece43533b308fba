package dev.customersdk.testkit.standalone;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customersdk.testkit.FlexEmulator;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the control API makes of requests, and of nonsense. */
class ControlApiTest {

  private final FlexEmulator flex = FlexEmulator.start();
  private final ControlApi api = new ControlApi(VendorChoice.flex, flex);

  @AfterEach
  void close() {
    flex.close();
  }

  @Test
  void saysWhichEndpointsTheVendorHas() {
    assertThat(json(200, "GET /api", "").path("endpoints"))
        .extracting(JsonNode::textValue)
        .containsExactlyElementsOf(flex.endpoints())
        .contains("GET /v1/customers");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "null",
        "3",
        "{\"emial\":\"ada@example.com\"}",
        "{\"count\":-1}",
        "{\"count\":100001}",
        "{\"count\":\"3\"}",
        "{\"count\":1.5}",
        "{\"count\":99999999999999999999}",
        "{\"count\":1,\"count\":2}",
        "{\"count\":1} {}",
      })
  void whatIsNoCustomerIsRefused(String body) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> api.respond("POST /api/customers", body.getBytes(UTF_8)));
    assertThat(flex.customerCount()).isZero();
  }

  @Test
  void whatIsNoUtf8IsRefused() {
    byte[] body = "{\"email\":\"é@example.com\"}".getBytes(ISO_8859_1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> api.respond("POST /api/customers", body))
        .withMessage("the body must be UTF-8");
  }

  @Test
  void customersAreAddedBySeveralOrOne() {
    assertThat(json(201, "POST /api/customers", "{'count':3}").path("ids")).hasSize(3);
    json(201, "POST /api/customers", "{'count':0}");
    json(201, "POST /api/customers", "{'email':'ada@example.com'}");
    assertThat(json(200, "GET /api", "").path("customers").intValue()).isEqualTo(4);
    assertThat(json(200, "GET /api/customers", "").get(0).path("email").textValue())
        .isEqualTo("ada@example.com");
  }

  @Test
  void anArrayIsAScript() throws Exception {
    JsonNode queued =
        json(201, "POST /api/faults", "[{'fault':'none'},{'fault':'status','status':502}]");
    assertThat(queued).hasToString("{\"queued\":2}");
    assertThat(status()).isEqualTo(200);
    assertThat(status()).isEqualTo(502);
    assertThat(status()).isEqualTo(200);
  }

  @Test
  void eachFaultIsEndedByItsId() throws Exception {
    int busy = json(201, "POST /api/faults", "{'fault':'tooManyRequests'}").path("id").intValue();
    int down =
        json(201, "POST /api/faults", "{'fault':'serviceUnavailable'}").path("id").intValue();
    assertThat(status()).isEqualTo(429);
    json(200, "DELETE /api/faults/" + busy, "");
    assertThat(status()).isEqualTo(503);
    JsonNode left = json(200, "GET /api/faults", "");
    assertThat(left).hasSize(1);
    assertThat(left.get(0).path("id").intValue()).isEqualTo(down);
    assertThat(left.get(0).path("requests").intValue()).isEqualTo(1);
    json(404, "DELETE /api/faults/" + busy, "");
    json(404, "DELETE /api/faults/x", "");
    json(200, "DELETE /api/faults", "");
    assertThat(status()).isEqualTo(200);
  }

  @Test
  void whatIsUsedUpIsNoLongerListed() throws Exception {
    json(201, "POST /api/faults", "{'fault':'serviceUnavailable','times':1}");
    assertThat(json(200, "GET /api/faults", "")).hasSize(1);
    assertThat(status()).isEqualTo(503);
    assertThat(json(200, "GET /api/faults", "")).isEmpty();
  }

  @Test
  void everythingElseIsUnknown() {
    json(404, "GET /nowhere", "");
    json(404, "PUT /api", "");
    json(404, "GET /../control.html", "");
  }

  private JsonNode json(int status, String target, String body) {
    ControlResponse response = api.respond(target, body.replace('\'', '"').getBytes(UTF_8));
    assertThat(response.status()).as(response.body().utf8()).isEqualTo(status);
    return ControlBody.parse(response.body().toByteArray());
  }

  private int status() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(flex.baseUrl() + "/v1/customers"))
            .header("Authorization", "Bearer " + flex.apiKey())
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode();
  }
}
