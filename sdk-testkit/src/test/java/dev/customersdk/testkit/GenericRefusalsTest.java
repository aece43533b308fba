package dev.customersdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GenericRefusalsTest extends GenericRefusals {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"unknown\":1} | unknown_parameter | unknown",
        "{\"taxIdentifiers\":[]} | unknown_parameter | taxIdentifiers",
        "{\"taxCertificates\":[]} | unknown_parameter | taxCertificates",
        "{\"email\":null} | email_invalid | email",
        "{\"email\":1} | email_invalid | email",
        "{\"email\":\" a@b.c\"} | email_invalid | email",
        "{\"type\":\"company\"} | invalid_parameter | type",
        "{\"locale\":\"en-US\"} | invalid_parameter | locale",
        "{\"enabled\":\"true\"} | invalid_boolean | enabled",
        "{\"enabled\":null} | invalid_boolean | enabled",
        "{\"defaultSourceId\":1} | invalid_parameter | defaultSourceId",
        "{\"defaultSourceId\":\"src_1\"} | invalid_parameter | defaultSourceId",
        "{\"shipping\":null} | invalid_parameter | shipping",
        "{\"shipping\":{\"city\":\"x\"}} | unknown_parameter | shipping.city",
        "{\"shipping\":{\"email\":\"x\"}} | email_invalid | shipping.email",
        "{\"shipping\":{\"address\":null}} | invalid_parameter | shipping.address",
        "{\"shipping\":{\"address\":{}}} | missing_parameter | shipping.address.country",
        "{\"shipping\":{\"address\":{\"country\":\"usa\"}}}"
            + " | invalid_parameter | shipping.address.country",
        "{\"shipping\":{\"address\":{\"country\":\"US\",\"line2\":null}}}"
            + " | invalid_parameter | shipping.address.line2",
        "{\"taxCertificate\":{}} | missing_parameter | taxCertificate.companyName",
        "{\"taxCertificate\":[]} | invalid_parameter | taxCertificate"
      })
  void bodies(String body, String code, String parameter) throws IOException {
    refused(400, code, parameter, caller.post("/customers", body));
    refused(400, code, parameter, caller.post("/customers/1", body));
  }

  @Test
  void membersOfTheOtherBody() throws IOException {
    refused(400, "unknown_parameter", "id", caller.post("/customers/1", "{\"id\":\"1\"}"));
    refused(
        400,
        "unknown_parameter",
        "requestToBeForgotten",
        caller.post("/customers", "{\"requestToBeForgotten\":true}"));
    refused(
        400,
        "invalid_boolean",
        "requestToBeForgotten",
        caller.post("/customers/1", "{\"requestToBeForgotten\":1}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"companyName", "taxAuthority", "startDate", "endDate", "fileId"})
  void certificates(String member) throws IOException {
    String whole =
        """
        {"taxCertificate":{"companyName":"Acme","taxAuthority":"MN","fileId":"f",
         "startDate":"2021-04-07T13:47:13Z","endDate":"2025-04-07T13:47:13Z"}}
        """;
    String parameter = "taxCertificate." + member;
    String renamed = whole.replace(member, "other");
    String wrong = whole.replaceAll("\"" + member + "\":\"[^\"]*\"", "\"" + member + "\":1");

    refused(400, "missing_parameter", parameter, caller.post("/customers", renamed));
    refused(400, "invalid_parameter", parameter, caller.post("/customers", wrong));
  }

  @Test
  void ids() throws IOException {
    refused(400, "invalid_parameter", "id", create("i".repeat(41)));
    refused(400, "invalid_parameter", "id", create(""));
    refused(400, "invalid_parameter", "id", caller.post("/customers", "{\"id\":1}"));
    refused(409, "already_exists", "id", create("1"));

    assertThat(create("é".repeat(40)).statusCode()).isEqualTo(201);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{", "null", "[]", "\"text\"", "{} {}", "{\"id\":\"2\",\"id\":\"2\"}"})
  void malformedBodies(String body) throws IOException {
    refused(400, "", "", caller.post("/customers", body));
    refused(400, "", "", caller.send("POST", "/customers/1"));
  }

  @Test
  void bodiesWhereNoneIsDocumentedAndBodiesThatAreNotJson() throws IOException {
    refused(400, "", "", caller.post("/customers/1/sources/" + source, "{}"));
    refused(400, "", "", caller.send("DELETE", "/customers/1", "{}"));
    refused(400, "", "", caller.send("POST", "/customers"));
  }

  @Test
  void seedingIsAsStrict() {
    assertThatThrownBy(() -> generic.addCustomer("{\"emailAddress\":\"a@b.c\"}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("property emailAddress should not exist");
  }

  private HttpResponse<String> create(String id) throws IOException {
    return caller.post("/customers", "{\"id\":\"" + id + "\"}");
  }
}
