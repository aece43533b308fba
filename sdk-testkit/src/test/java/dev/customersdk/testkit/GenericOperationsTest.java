package dev.customersdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customersdk.testkit.junit.EmulatorExtension;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(EmulatorExtension.class)
class GenericOperationsTest {

  private static final String ADA = "{'id':'ada/1','email':'Ada@example.com'}";

  private final MovableClock clock = new MovableClock();
  private final GenericEmulator generic = GenericEmulator.builder().clock(clock).start();
  private final Caller caller = new Caller(generic);

  @Test
  void createOfNothingReturnsWhatIsSetAnyway() {
    HttpResponse<String> response = caller.post("/customers", "{}");

    assertThat(response.statusCode()).isEqualTo(201);
    String id = Caller.json(response).get("id").textValue();
    assertThat(id).matches("[0-9]{10}");
    assertThat(response.body())
        .isEqualTo(
            """
            {"id":"%s","createdTime":"2021-07-22T00:00:00Z","requestToBeForgotten":false,\
            "enabled":true,"liveMode":false,"updatedTime":"2021-07-22T00:00:00Z"}"""
                .formatted(id));
    assertThat(generic.customerJson(id)).contains(response.body());
  }

  @Test
  void createTakesTheDocumentedExampleAndReturnsTheDocumentedOrder() {
    String shipping =
        """
        {"address":{"line1":"10380 Bren Rd W","line2":"Suite 4","city":"Minnetonka",\
        "postalCode":"55129","state":"MN","country":"US"},"name":"John Doe",\
        "phone":"952-555-0123","email":"john.doe@example.com","organization":"Acme Inc",\
        "additionalAddressInfo":{"neighborhood":"Centro","division":"営業部",\
        "phoneticName":"ヤマダ タロ"}}""";
    String metadata = "{\"coupon\":\"iOS\",\"tier\":2,\"newsletter\":false}";

    HttpResponse<String> response =
        caller.post(
            "/customers",
            """
            {"enabled":true,"type":"business","locale":"en_US","metadata":%s,"taxCertificate":{
              "companyName":"Acme Inc","taxAuthority":"MN","startDate":"2021-04-07T13:47:13Z",
              "endDate":"2025-04-07T01:00:00+02:00",
              "fileId":"9d149880-7306-49da-b37b-8440649ae9c2"},
             "shipping":%s,"email":"john.doe@example.com","id":"5823594808"}
            """
                .formatted(metadata, shipping));

    assertThat(response.statusCode()).isEqualTo(201);
    assertThat(response.body())
        .isEqualTo(
            """
            {"id":"5823594808","createdTime":"2021-07-22T00:00:00Z","email":"john.doe@example.com",\
            "shipping":%s,"taxCertificates":[{"companyName":"Acme Inc","taxAuthority":"MN",\
            "startDate":"2021-04-07T00:00:00Z","endDate":"2025-04-06T00:00:00Z",\
            "fileId":"9d149880-7306-49da-b37b-8440649ae9c2"}],"requestToBeForgotten":false,\
            "type":"business","metadata":%s,"locale":"en_US","enabled":true,"liveMode":false,\
            "updatedTime":"2021-07-22T00:00:00Z"}"""
                .formatted(shipping, metadata));
    assertThat(generic.customerJson("5823594808")).contains(response.body());
  }

  @Test
  void severalCustomersMayShareAnAddressButNoId() {
    assertThat(caller.post("/customers", ADA).statusCode()).isEqualTo(201);
    assertThat(caller.post("/customers", "{'email':'Ada@example.com'}").statusCode())
        .isEqualTo(201);

    HttpResponse<String> again = caller.post("/customers", ADA);

    assertThat(Caller.json(409, again).get("type").textValue()).isEqualTo("conflict");
    assertThat(Caller.json(again).at("/errors/0/code").textValue()).isEqualTo("already_exists");
    assertThat(generic.customerCount()).isEqualTo(2);
  }

  @Test
  void getReturnsTheBareCustomerUnderItsEncodedId() {
    caller.add(ADA);

    HttpResponse<String> response = caller.get("/customers/ada%2F1");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(generic.customerJson("ada/1")).contains(response.body());
    assertThat(Caller.json(response).get("email").textValue()).isEqualTo("Ada@example.com");
  }

  @Test
  void updateSetsWhatItNamesAndLeavesTheRest() {
    caller.add(
        """
        {"id":"1","email":"ada@example.com","type":"business",
         "shipping":{"name":"Ada","address":{"country":"GB","city":null}}}
        """);
    clock.advance(Duration.ofMillis(61_500));

    HttpResponse<String> response =
        caller.post(
            "/customers/1",
            """
            {"requestToBeForgotten":true,"enabled":false,"locale":"de_DE",
             "shipping":{"phone":"1","organization":null,"additionalAddressInfo":{}}}
            """);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body())
        .isEqualTo(
            """
            {"id":"1","createdTime":"2021-07-22T00:00:00Z","email":"ada@example.com",\
            "shipping":{"phone":"1"},"requestToBeForgotten":true,"type":"business",\
            "locale":"de_DE","enabled":false,"liveMode":false,\
            "updatedTime":"2021-07-22T00:01:01Z"}""");
    assertThat(caller.get("/customers/1").body()).isEqualTo(response.body());
  }

  @Test
  void updateAddsACertificate() {
    String certificate =
        """
        {"taxCertificate":{"companyName":"Acme","taxAuthority":"%s","fileId":"f",
         "startDate":"2021-04-07T13:47:13.5Z","endDate":"2025-04-07T00:00:00Z"}}
        """;
    String id = caller.add(certificate.formatted("MN"));

    JsonNode updated = Caller.json(caller.post("/customers/" + id, certificate.formatted("CA")));

    assertThat(updated.get("taxCertificates").findValuesAsText("taxAuthority"))
        .containsExactly("MN", "CA");
    assertThat(updated.has("taxCertificate")).isFalse();
  }

  @Test
  void deleteIsForGood() {
    caller.add(ADA);

    HttpResponse<String> response = caller.send("DELETE", "/customers/ada%2F1");

    assertThat(response.statusCode()).isEqualTo(204);
    assertThat(response.body()).isEmpty();
    assertThat(caller.get("/customers/ada%2F1").statusCode()).isEqualTo(404);
    assertThat(caller.send("DELETE", "/customers/ada%2F1").statusCode()).isEqualTo(404);
    assertThat(generic.customerCount()).isZero();
    assertThat(caller.get("/customers").body()).isEqualTo("{\"hasMore\":false,\"data\":[]}");
  }
}
