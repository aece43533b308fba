package dev.customersdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.customersdk.testkit.junit.EmulatorExtension;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(EmulatorExtension.class)
class CheckoutPageUpdateRefusalsTest {

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
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'phone':''} | phone | ''",
        "{'name':''} | name | ''",
        "{'name':1} | name | 1",
        "{'companyName':''} | companyName | ''",
        "{'companyName':{}} | companyName | {}",
        "{'email':null} | email | null",
        "{'email':''} | email | ''",
        "{'email':'not-an-email'} | email | 'not-an-email'",
        "{'billingEmail':''} | billingEmail | ''",
        "{'billingEmail':'no'} | billingEmail | 'no'",
        "{'billingEmail':true} | billingEmail | true",
        "{'address':'Main St'} | address | 'Main St'",
        "{'address':{'zip':'10601'}} | address.zip | '10601'",
        "{'address':{'city':null}} | address.city | null",
        "{'address':{'postalCode':94105}} | address.postalCode | 94105",
        "{'shipping':[]} | shipping | []",
        "{'shipping':{'nickname':'Home'}} | shipping.nickname | 'Home'",
        "{'shipping':{'name':''}} | shipping.name | ''",
        "{'shipping':{'phone':''}} | shipping.phone | ''",
        "{'shipping':{'address':{'zip':'1'}}} | shipping.address.zip | '1'",
        "{'shipping':{'address':{'line1':null}}} | shipping.address.line1 | null",
        "{'name':'A','taxId':'1'} | taxId | '1'",
        "{'taxIdType':'us_ein'} | taxIdType | 'us_ein'",
        "{'stripeCustomerId':'cus_1'} | stripeCustomerId | 'cus_1'",
        "{'sellerId':'1'} | sellerId | '1'",
        "{'id':'1'} | id | '1'",
        "{'createdAt':null} | createdAt | null",
        "{'company_name':'A'} | company_name | 'A'",
        "{'metadata':{}} | metadata | {}"
      })
  void updateBodies(String body, String param, String value) throws IOException {
    HttpResponse<String> response = caller.patch("/v1/customers/" + id, body.replace('\'', '"'));

    blamed(response, param);
    assertThat(Caller.json(response).at("/errors/0/value"))
        .isEqualTo(Caller.json(value.replace('\'', '"')));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "{",
        "null",
        "[]",
        "\"text\"",
        "{\"name\":\"a\"} {}",
        "{\"name\":\"a\",\"name\":\"a\"}"
      })
  void bodiesAsSuch(String body) throws IOException {
    HttpResponse<String> response = caller.patch("/v1/customers/" + id, body);

    refused(400, response);
    assertThat(Caller.json(response).has("errors")).isFalse();
  }

  @Test
  void otherContentTypes() throws IOException {
    refused(
        400,
        caller.send(
            caller
                .request("/v1/customers/" + id)
                .header("Content-Type", "text/plain")
                .method("PATCH", BodyPublishers.ofString("{\"name\":\"a\"}"))
                .build()));
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
