package dev.customersdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

  @ParameterizedTest
  @CsvSource({
    "KOHORT, sk_live_1, livemode, true",
    "KOHORT, sk_test_1, livemode, false",
    "FLEX, fsk_test_1, test_mode, true",
    "FLEX, fsk_test, test_mode, false",
    "FLEX, other, test_mode, false",
    "GENERIC, sk_1, liveMode, true",
    "GENERIC, sk_test_1, liveMode, false",
    "GENERIC, sk_test, liveMode, true"
  })
  void theKeyDecidesTheMode(Vendor vendor, String key, String property, boolean expected) {
    try (Emulator emulator = vendor.builder().apiKey(key).start()) {
      String id = emulator.addCustomer(vendor.customer);

      assertThat(new Caller(emulator).stored(id).get(property).booleanValue()).isEqualTo(expected);
    }
  }

  @Test
  void kohortInSnakeCase() {
    try (KohortEmulator kohort = KohortEmulator.builder().snakeCaseResponses().start()) {
      Caller caller = new Caller(kohort);

      HttpResponse<String> created =
          caller.post(
              "/customers", "{'emailAddress':'ada@example.com','metadata':{'aB':{'cD':1}}}");

      JsonNode customer = Caller.json(created);
      assertThat(String.join(" ", Caller.names(customer)))
          .isEqualTo(
              "id email_address first_name last_name phone_number livemode is_blocked"
                  + " organization_id address_id shipping_address_id metadata created_at"
                  + " created_by updated_at blocked_at blocked_by updated_by deleted_at");
      assertThat(customer.get("metadata")).hasToString("{\"aB\":{\"cD\":1}}");
      JsonNode page = Caller.json(caller.get("/customers?orderBy=createdAt:asc"));
      assertThat(page.at("/data/0")).isEqualTo(customer);
      assertThat(page.get("count").intValue()).isEqualTo(1);
      assertThat(kohort.customerJson(customer.get("id").textValue())).contains(created.body());
    }
  }

  @Test
  void kohortWithAssumedErrors() {
    try (KohortEmulator kohort = KohortEmulator.builder().withAssumedErrors().start()) {
      Caller caller = new Caller(kohort);
      caller.add("{'emailAddress':'ada@example.com'}");

      JsonNode unknown = Caller.json(404, caller.get("/customers/cus_unknown"));
      assertThat(unknown.at("/error/code").textValue()).isEqualTo("Not Found");
      JsonNode twice =
          Caller.json(409, caller.post("/customers", "{'emailAddress':'ADA@example.com'}"));
      assertThat(twice.at("/error/code").textValue()).isEqualTo("Conflict");
      assertThat(kohort.customerCount()).isEqualTo(1);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> caller.add("{'emailAddress':'ada@example.com'}"));
    }
  }

  @Test
  void flexWithAssumedErrors() {
    try (FlexEmulator flex = FlexEmulator.builder().withAssumedErrors().start()) {
      Caller caller = new Caller(flex);

      Caller.json(404, caller.get("/v1/customers/fcus_unknown"));
      Caller.json(404, caller.patch("/v1/customers/fcus_unknown", "{'customer':{}}"));
      Caller.json(400, caller.get("/v1/customers?starting_after=fcus_unknown"));
    }
  }

  @Test
  void genericWithAssumedErrors() {
    try (GenericEmulator generic = GenericEmulator.builder().withAssumedErrors().start()) {
      Caller caller = new Caller(generic);
      caller.add("{'id':'ada'}");
      caller.add("{'id':'bob'}");
      String source = generic.addSource("{}");
      caller.send("POST", "/customers/ada/sources/" + source);

      JsonNode error = Caller.json(409, caller.send("POST", "/customers/bob/sources/" + source));

      assertThat(error.at("/errors/0/code").textValue()).isEqualTo("source_in_use");
      assertThat(generic.customerJson("ada").orElseThrow()).contains(source);
    }
  }

  @Test
  void genericThatNormalises() {
    try (GenericEmulator generic = GenericEmulator.builder().normalises().start()) {
      Caller caller = new Caller(generic);
      String id = caller.add("{'email':' Ada@Example.COM '}");

      assertThat(caller.stored(id).get("email").textValue()).isEqualTo("ada@example.com");
      assertThat(Caller.json(caller.get("/customers?email=ADA@example.com")).get("data"))
          .hasSize(1);
      assertThat(caller.post("/customers/" + id, "{'email':'BOB@example.com'}").body())
          .contains("\"bob@example.com\"");
    }
  }

  @Test
  void checkoutPageWithTheReferencesErrorsOnly() {
    try (Emulator checkoutPage = CheckoutPageEmulator.builder().referenceErrorsOnly().start()) {
      Caller caller = new Caller(checkoutPage);

      HttpResponse<String> response = caller.get("/v1/customers/", "Bearer other");

      assertThat(Caller.json(401, response))
          .hasToString(
              Caller.quoted(
                  "{'status':'error','type':'error','message':'Missing or invalid API key'}"));
    }
  }

  @Test
  void impossiblePages() {
    assertThatIllegalArgumentException().isThrownBy(() -> FlexEmulator.builder().capsPagesAt(0));
  }
}
