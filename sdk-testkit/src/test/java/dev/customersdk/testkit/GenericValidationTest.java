package dev.customersdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GenericValidationTest extends ValidationContract {

  private static final String BODIES =
      """

        {'unknown':1} -> unknown_parameter unknown
        {'taxIdentifiers':[]} -> unknown_parameter taxIdentifiers
        {'taxCertificates':[]} -> unknown_parameter taxCertificates
        {'email':null} -> email_invalid email | {'email':1} -> email_invalid email
        {'email':' a@b.c'} -> email_invalid email | {'type':'company'} -> invalid_parameter type
        {'locale':'en-US'} -> invalid_parameter locale
        {'enabled':'true'} -> invalid_boolean enabled | {'enabled':null} -> invalid_boolean enabled
        {'defaultSourceId':1} -> invalid_parameter defaultSourceId
        {'defaultSourceId':'src_1'} -> invalid_parameter defaultSourceId
        {'shipping':null} -> invalid_parameter shipping
        {'shipping':{'city':'x'}} -> unknown_parameter shipping.city
        {'shipping':{'email':'x'}} -> email_invalid shipping.email
        {'shipping':{'address':null}} -> invalid_parameter shipping.address
        {'shipping':{'address':{}}} -> missing_parameter shipping.address.country
        {'shipping':{'address':{'country':'usa'}}} -> invalid_parameter shipping.address.country
        {'shipping':{'address':{'country':'US','line2':null}}} -> \
      invalid_parameter shipping.address.line2
        {'taxCertificate':{}} -> missing_parameter taxCertificate.companyName
        {'taxCertificate':[]} -> invalid_parameter taxCertificate
      """;

  private static final String TABLE =
      """
      400 POST /customers/ID: {'id':'1'} -> unknown_parameter id
        {'requestToBeForgotten':1} -> invalid_boolean requestToBeForgotten
      400 POST /customers: {'requestToBeForgotten':true} -> unknown_parameter requestToBeForgotten
        {'id':''} -> invalid_parameter id | {'id':1} -> invalid_parameter id
        {'id':'an id of 41 characters that is, too long.'} -> invalid_parameter id
      409 POST /customers: {'id':'ID'} -> already_exists id
      400 GET /customers?*:
        limit=0 -> invalid_integer limit | limit=101 -> invalid_integer limit
        limit=ten -> invalid_integer limit | limit=1&limit=2 -> invalid_parameter limit
        startingAfter=unknown -> invalid_parameter startingAfter
        endingBefore=unknown -> invalid_parameter endingBefore
        startingBefore=1 -> unknown_parameter startingBefore
        requestToBeForgotten=yes -> invalid_boolean requestToBeForgotten
        createdTime=2021-07-22 -> invalid_format createdTime
        createdTime%5Bne%5D=2021-07-22T00:00:00Z -> unknown_parameter createdTime[ne]
        updatedTime%5Bgt%5D=now -> invalid_format updatedTime[gt]
        take=1 -> unknown_parameter take
      400 GET /customers/ID?*: limit=1 -> unknown_parameter limit
      400 POST /customers?limit=1: {} -> unknown_parameter limit
      400 POST /customers/ID/sources/src_1: {'id':'1'} -> unknown_parameter id
      400 POST /customers/ID/tax-identifiers/1: {'id':'1'} -> unknown_parameter id
      400 DELETE /customers/ID: {}
      400 POST /customers
      400 POST /customers/ID
      404 GET *:
        /customers/9 -> not_found id | /sources/9 -> not_found id
        /tax-identifiers/9 -> not_found id
      404 DELETE *:
        /customers/9 -> not_found id | /customers/9/sources/src_1 -> not_found id
        /customers/ID/sources/src_1 -> not_found id
      404 POST /customers/9: {} -> not_found id
      404 POST *:
        /customers/9/sources/src_1 -> not_found id | /customers/9/tax-identifiers/x -> not_found id
        /customers/ID/sources/x -> not_found id
        /customers/ID/tax-identifiers/src_1 -> not_found id
        / -> not_found | /Customers -> not_found | /customers/ -> not_found
        /customers/ID/../ID -> not_found | /customers/./ID -> not_found
        /customers/%2e%2E -> not_found | /customers/ID/. -> not_found
        /customers/ID/ -> not_found | /customers/ID/sources -> not_found
        /sources -> not_found | /tax-identifiers/ -> not_found
        /customers/ID/sources/ -> not_found | /customers/ID/orders/1 -> not_found
        /customers//sources/1 -> not_found
      405 PUT /customers/ID: {} -> method_not_allowed
      405 PATCH /customers/ID: {} -> method_not_allowed
      405 DELETE *:
        /customers -> method_not_allowed | /customers/ID/tax-identifiers/1 -> method_not_allowed
      405 GET *: /customers/ID/sources/src_1 -> method_not_allowed
      """;

  GenericValidationTest() {
    super(
        Vendor.GENERIC,
        "201 POST /customers: {'id':'"
            + "é".repeat(40)
            + "'}\n"
            + "400 POST /customers:"
            + BODIES
            + "400 POST /customers/ID:"
            + BODIES
            + TABLE);
  }

  @BeforeEach
  void oneSource() {
    ((GenericEmulator) emulator).addSource("{\"id\":\"src_1\"}");
  }

  /** The expectation is the code and the parameter. */
  @Override
  void assertError(int status, String expected, JsonNode body) {
    String type =
        switch (status) {
          case 404 -> "not_found";
          case 405 -> "method_not_allowed";
          case 409 -> "conflict";
          default -> "bad_request";
        };
    assertThat(Caller.names(body)).isEqualTo(List.of("type", "errors"));
    assertThat(body.get("type").textValue()).isEqualTo(type);
    assertThat(body.get("errors")).hasSize(1);
    JsonNode error = body.at("/errors/0");
    assertThat((error.path("code").asText() + " " + error.path("parameter").asText()).strip())
        .isEqualTo(expected);
    assertThat(error.get("message").textValue()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"companyName", "taxAuthority", "startDate", "endDate", "fileId"})
  void rejectsAnIncompleteCertificate(String property) {
    String whole =
        """
        {"taxCertificate":{"companyName":"Acme","taxAuthority":"MN","fileId":"f",
         "startDate":"2021-04-07T13:47:13Z","endDate":"2025-04-07T13:47:13Z"}}
        """;
    String parameter = "taxCertificate." + property;
    String wrong = whole.replaceAll("\"" + property + "\":\"[^\"]*\"", "\"" + property + "\":1");

    assertRejected(
        400,
        "missing_parameter " + parameter,
        caller.post("/customers", whole.replace(property, "other")));
    assertRejected(400, "invalid_parameter " + parameter, caller.post("/customers", wrong));
  }

  @Test
  void addingACustomerIsAsStrict() {
    assertSeedRejected("{'emailAddress':'a@b.c'}", "property emailAddress should not exist");
  }
}
