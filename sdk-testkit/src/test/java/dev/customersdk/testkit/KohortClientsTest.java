package dev.customersdk.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customersdk.testkit.junit.EmulatorExtension;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the vendor's own clients in other languages send: the key as the user name of HTTP Basic,
 * which the page "Errors" names beside Bearer, and forms, which the page "Introduction" mentions.
 */
@ExtendWith(EmulatorExtension.class)
class KohortClientsTest {

  static final KohortEmulator kohort =
      KohortEmulator.builder().strict().returnsWhatWasSent().start();

  private final Caller caller = new Caller(kohort);

  @Test
  void theKeyMayBeTheUserNameOfBasic() {
    assertThat(caller.get("/customers", basic(kohort.apiKey() + ":")).statusCode()).isEqualTo(200);
    assertThat(caller.get("/customers", basic(kohort.apiKey() + ":x:y")).statusCode())
        .isEqualTo(200);
    assertThat(caller.get("/customers", basic(kohort.apiKey() + ":").replace("Basic", "basic")))
        .extracting(HttpResponse::statusCode)
        .isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"KEY", ":KEY", "KEYx:", "x:KEY", ""})
  void anythingElseInBasicIsRefused(String credentials) {
    HttpResponse<String> response =
        caller.get("/customers", basic(credentials.replace("KEY", kohort.apiKey())));

    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(response.body()).isEqualTo(Vendor.KOHORT.unauthorized);
  }

  @Test
  void noOtherVendorTakesBasic() {
    for (Vendor vendor : Vendor.values()) {
      if (vendor != Vendor.KOHORT) {
        try (Emulator emulator = vendor.builder().start()) {
          assertThat(
                  new Caller(emulator)
                      .get(vendor.list, basic(emulator.apiKey() + ":"))
                      .statusCode())
              .isEqualTo(401);
        }
      }
    }
  }

  @Test
  void aFormIsTakenLikeTheJsonItStandsFor() {
    JsonNode ada =
        Caller.json(
            201,
            form(
                "POST",
                "/customers",
                "emailAddress=ada%40example.com&firstName=Ada+L.&phoneNumber=%2B1%20555"
                    + "&address[city]=Paris&address%5Bcountry%5D=FR&metadata[plan][name]=gold"
                    + "&locale=fr_FR&"));

    assertThat(ada.get("emailAddress").textValue()).isEqualTo("ada@example.com");
    assertThat(ada.get("firstName").textValue()).isEqualTo("Ada L.");
    assertThat(ada.get("phoneNumber").textValue()).isEqualTo("+1 555");
    assertThat(ada.get("address"))
        .isEqualTo(Caller.json(Caller.quoted("{'city':'Paris','country':'FR'}")));
    assertThat(ada.get("metadata"))
        .isEqualTo(Caller.json(Caller.quoted("{'plan':{'name':'gold'}}")));
    assertThat(ada.get("locale").textValue()).isEqualTo("fr_FR");

    String path = "/customers/" + ada.get("id").textValue();
    JsonNode deleted = Caller.json(201, form("PATCH", path, "deletedAt=2021-07-22T00%3A00%3A00Z"));
    assertThat(deleted.get("deletedAt").textValue()).isEqualTo("2021-07-22T00:00:00.000Z");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "emailAddress",
        "emailAddress=a@b.c&emailAddress=a@b.c",
        "emailAddress=a@b.c&vip=1",
        "emailAddress=a@b.c&address=Paris",
        "emailAddress=a@b.c&address=Paris&address[city]=Paris",
        "emailAddress=a@b.c&address[city]=Paris&address=Paris",
        "emailAddress=a@b.c&address[]=Paris",
        "emailAddress=a@b.c&address[city=Paris",
        "emailAddress=a@b.c&firstName=%zz"
      })
  void aFormThatStandsForNothingValidIsRejected(String form) {
    assertThat(form("POST", "/customers", form).statusCode()).isEqualTo(400);
    assertThat(kohort.customerCount()).isZero();
  }

  @Test
  void aFormMayNameWhatIsNoPropertyUnlessStrict() {
    String form = "emailAddress=a%40b.c&expand[]=x&expand%5B%5D=y&address[]=Paris&=1";
    assertThat(form("POST", "/customers", form).statusCode()).isEqualTo(400);

    try (KohortEmulator lenient = KohortEmulator.start()) {
      JsonNode ada = Caller.json(201, form(new Caller(lenient), "POST", "/customers", form));

      assertThat(ada.get("emailAddress").textValue()).isEqualTo("a@b.c");
      assertThat(ada.get("addressId").isNull()).isTrue();
    }
  }

  private HttpResponse<String> form(String method, String path, String form) {
    return form(caller, method, path, form);
  }

  private static HttpResponse<String> form(Caller caller, String method, String path, String form) {
    return caller.send(
        caller
            .request(path)
            .header("Content-Type", "application/x-www-form-urlencoded; charset=utf-8")
            .method(method, BodyPublishers.ofString(form))
            .build());
  }

  private static String basic(String credentials) {
    return "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(UTF_8));
  }
}
