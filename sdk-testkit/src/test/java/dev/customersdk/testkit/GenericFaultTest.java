package dev.customersdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customersdk.testkit.junit.EmulatorExtension;
import dev.customersdk.testkit.vendor.ReasonPhrase;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(EmulatorExtension.class)
class GenericFaultTest {

  static final GenericEmulator generic = GenericEmulator.start();

  private final Caller caller = new Caller(generic);

  @Test
  void aCreateWithAnIdThatWasCarriedOutUnansweredIsStoredOnce() throws IOException {
    String body = "{\"id\":\"ada\",\"email\":\"ada@example.com\"}";
    generic.failNext(Fault.dropAfterProcessing());

    assertThatThrownBy(() -> caller.post("/customers", body)).isInstanceOf(IOException.class);
    assertThat(generic.customerCount()).isEqualTo(1);
    HttpResponse<String> again = caller.post("/customers", body);

    assertThat(again.statusCode()).isEqualTo(409);
    assertThat(Caller.json(again).at("/errors/0/code").textValue()).isEqualTo("already_exists");
    assertThat(generic.customerCount()).isEqualTo(1);
    assertThat(Caller.json(caller.get("/customers/ada")).get("email").textValue())
        .isEqualTo("ada@example.com");
    assertThat(generic.requestCount()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({
    "400, bad_request",
    "401, unauthorized",
    "403, forbidden",
    "404, not_found",
    "405, method_not_allowed",
    "406, not_acceptable",
    "408, request_timeout",
    "409, conflict",
    "429, too_many_requests",
    "500, internal_server_error",
    "502, bad_gateway",
    "503, service_unavailable",
    "504, gateway_timeout"
  })
  void aStatusHasTheDocumentedType(int status, String type) throws IOException {
    generic.failNext(Fault.status(status));

    HttpResponse<String> response = caller.post("/customers", "{}");

    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.body())
        .isEqualTo(
            "{\"type\":\"%s\",\"errors\":[{\"message\":\"%s\"}]}"
                .formatted(type, ReasonPhrase.of(status)));
    assertThat(generic.customerCount()).isZero();
  }

  @Test
  void anotherStatusHasNone() throws IOException {
    generic.failNext(Fault.status(418));

    assertThat(caller.get("/customers").body())
        .isEqualTo("{\"errors\":[{\"message\":\"Status 418\"}]}");
  }

  @Test
  void everyAnswerOfTheVendorHasARequestIdOfItsOwn() throws IOException {
    generic.failNext(Fault.none(), Fault.tooManyRequests(Duration.ofMinutes(2)), Fault.emptyBody());
    Set<String> ids = new HashSet<>();

    for (String path : new String[] {"/customers", "/customers", "/customers", "/nowhere"}) {
      ids.add(caller.get(path).headers().firstValue("x-dr-requestid").orElse(""));
    }
    generic.addCustomer("{\"id\":\"1\"}");
    HttpResponse<String> deleted = caller.send("DELETE", "/customers/1");
    ids.add(deleted.headers().firstValue("X-DR-RequestId").orElse(""));

    assertThat(ids).hasSize(5).allMatch(id -> id.matches("[0-9a-f-]{36}"));
  }
}
