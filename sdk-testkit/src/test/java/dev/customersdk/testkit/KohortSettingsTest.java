package dev.customersdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class KohortSettingsTest {

  @Test
  void snakeCaseResponses() throws IOException {
    try (KohortEmulator kohort = KohortEmulator.builder().snakeCaseResponses().start()) {
      Caller caller = new Caller(kohort);

      HttpResponse<String> created =
          caller.post(
              "/customers",
              "{\"emailAddress\":\"ada@example.com\",\"metadata\":{\"aB\":{\"cD\":1}}}");

      JsonNode customer = Caller.json(created);
      assertThat(customer.properties())
          .extracting(member -> member.getKey())
          .containsExactly(
              "id",
              "email_address",
              "first_name",
              "last_name",
              "phone_number",
              "livemode",
              "is_blocked",
              "organization_id",
              "address_id",
              "shipping_address_id",
              "metadata",
              "created_at",
              "created_by",
              "updated_at",
              "blocked_at",
              "blocked_by",
              "updated_by",
              "deleted_at");
      assertThat(customer.get("metadata").toString()).isEqualTo("{\"aB\":{\"cD\":1}}");
      JsonNode page = Caller.json(caller.get("/customers?orderBy=createdAt:asc"));
      assertThat(page.at("/data/0")).isEqualTo(customer);
      assertThat(page.get("count").intValue()).isEqualTo(1);
      assertThat(kohort.customerJson(customer.get("id").textValue())).contains(created.body());
    }
  }

  @Test
  void assumedErrors() throws IOException {
    try (KohortEmulator kohort = KohortEmulator.builder().withAssumedErrors().start()) {
      Caller caller = new Caller(kohort);
      kohort.addCustomer("{\"emailAddress\":\"ada@example.com\"}");

      HttpResponse<String> unknown = caller.get("/customers/cus_unknown");
      assertThat(unknown.statusCode()).isEqualTo(404);
      assertThat(Caller.json(unknown).at("/error/code").textValue()).isEqualTo("Not Found");

      HttpResponse<String> twice =
          caller.post("/customers", "{\"emailAddress\":\"ADA@example.com\"}");
      assertThat(twice.statusCode()).isEqualTo(409);
      assertThat(Caller.json(twice).at("/error/code").textValue()).isEqualTo("Conflict");
      assertThat(kohort.customerCount()).isEqualTo(1);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> kohort.addCustomer("{\"emailAddress\":\"ada@example.com\"}"));
    }
  }

  @Test
  void idsComeInTheSameOrderInEveryRunAndAfterReset() {
    try (KohortEmulator one = KohortEmulator.start();
        KohortEmulator other = KohortEmulator.start()) {
      String first = one.addCustomer("{\"emailAddress\":\"ada@example.com\"}");
      String second = one.addCustomer("{\"emailAddress\":\"bob@example.com\"}");

      assertThat(second).isNotEqualTo(first);
      assertThat(other.addCustomer("{\"emailAddress\":\"eve@example.com\"}")).isEqualTo(first);
      one.reset();
      assertThat(one.addCustomer("{\"emailAddress\":\"ada@example.com\"}")).isEqualTo(first);
    }
  }

  @Test
  void theDefaultsAreATestKeyAndALoopbackAddress() {
    try (KohortEmulator kohort = KohortEmulator.start()) {
      assertThat(kohort.apiKey()).startsWith("sk_test_");
      assertThat(kohort.baseUrl()).matches("http://127\\.0\\.0\\.1:[0-9]+");
      assertThat(kohort).hasToString("KohortEmulator[" + kohort.baseUrl() + "]");
    }
  }
}
