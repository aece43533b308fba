package dev.customersdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customersdk.testkit.junit.EmulatorExtension;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** An emulator with one customer, which no refusal may change, and one source. */
@ExtendWith(EmulatorExtension.class)
abstract class GenericRefusals {

  static final GenericEmulator generic = GenericEmulator.start();

  final Caller caller = new Caller(generic);
  String source = "";
  private String before = "";

  @BeforeEach
  void oneCustomer() {
    generic.addCustomer("{\"id\":\"1\"}");
    before = generic.customerJson("1").orElseThrow();
    source = generic.addSource("{}");
  }

  final void refused(int status, String code, String parameter, HttpResponse<String> response) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    JsonNode body = Caller.json(response);
    assertThat(body).hasSize(2);
    assertThat(body.get("type").textValue())
        .isEqualTo(
            switch (status) {
              case 404 -> "not_found";
              case 405 -> "method_not_allowed";
              case 409 -> "conflict";
              default -> "bad_request";
            });
    assertThat(body.get("errors")).hasSize(1);
    assertThat(body.at("/errors/0/code").asText()).isEqualTo(code);
    assertThat(body.at("/errors/0/parameter").asText()).isEqualTo(parameter);
    assertThat(body.at("/errors/0/message").textValue()).isNotEmpty();
    assertThat(response.headers().firstValue("x-dr-requestid")).isPresent();
    assertThat(generic.customerCount()).isEqualTo(1);
    assertThat(generic.customerJson("1")).contains(before);
  }
}
