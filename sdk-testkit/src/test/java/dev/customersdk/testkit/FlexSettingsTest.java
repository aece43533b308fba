package dev.customersdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlexSettingsTest {

  @ParameterizedTest
  @CsvSource({"fsk_test_1, true", "fsk_test, false", "fsk_1, false", "other, false"})
  void theKeyDecidesTheMode(String key, boolean testMode) throws IOException {
    try (FlexEmulator flex = FlexEmulator.builder().apiKey(key).start()) {
      HttpResponse<String> response = new Caller(flex).post("/v1/customers", "{\"customer\":{}}");

      assertThat(Caller.json(response).at("/customer/test_mode").booleanValue())
          .isEqualTo(testMode);
    }
  }

  @Test
  void aWrongKey() throws IOException {
    try (FlexEmulator flex = FlexEmulator.builder().apiKey("fsk_canary").start()) {
      Caller caller = new Caller(flex);
      HttpResponse<String> response =
          caller.send(
              caller.request("/v1/customers").setHeader("Authorization", "Bearer fsk_").build());

      assertThat(response.statusCode()).isEqualTo(401);
      assertThat(Caller.json(response).get("error")).hasSize(2);
      assertThat(response.body()).doesNotContain("canary");
      assertThat(flex + " " + flex.requests()).doesNotContain("canary");
    }
  }

  @Test
  void assumedErrors() throws IOException {
    try (FlexEmulator flex = FlexEmulator.builder().withAssumedErrors().start()) {
      Caller caller = new Caller(flex);

      assertThat(caller.get("/v1/customers/fcus_unknown").statusCode()).isEqualTo(404);
      assertThat(caller.patch("/v1/customers/fcus_unknown", "{\"customer\":{}}").statusCode())
          .isEqualTo(404);
      assertThat(caller.get("/v1/customers?starting_after=fcus_unknown").statusCode())
          .isEqualTo(400);
    }
  }

  @Test
  void theRateLimit() throws IOException {
    MovableClock clock = new MovableClock();
    try (FlexEmulator flex = FlexEmulator.builder().clock(clock).withRateLimit(2).start()) {
      Caller caller = new Caller(flex);
      assertThat(caller.get("/v1/customers").statusCode()).isEqualTo(200);
      assertThat(caller.get("/v1/customers/unknown").statusCode()).isEqualTo(400);
      clock.advance(Duration.ofMillis(58_500));

      HttpResponse<String> refused = caller.post("/v1/customers", "{\"customer\":{}}");
      assertThat(refused.statusCode()).isEqualTo(429);
      assertThat(refused.headers().allValues("Retry-After")).containsExactly("2");
      assertThat(refused.body())
          .isEqualTo(
              "{\"error\":{\"code\":\"invalid_request\",\"message\":\"Too Many Requests\"}}");
      assertThat(flex.customerCount()).isZero();

      clock.advance(Duration.ofSeconds(2));
      assertThat(caller.post("/v1/customers", "{\"customer\":{}}").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aResetForgetsCustomersAndCountedRequests() throws IOException {
    try (FlexEmulator flex = FlexEmulator.builder().withRateLimit(1).start()) {
      Caller caller = new Caller(flex);
      String id = flex.addCustomer("{\"shipping\":{\"city\":\"Oakland\"}}");
      caller.get("/v1/customers");

      flex.reset();

      assertThat(flex.customerCount()).isZero();
      assertThat(caller.get("/v1/customers").body()).isEqualTo("{\"customers\":[]}");
      assertThat(flex.addCustomer("{}")).isEqualTo(id);
    }
  }

  @Test
  void faults() throws IOException {
    try (FlexEmulator flex = FlexEmulator.start()) {
      Caller caller = new Caller(flex);
      flex.failNext(Fault.status(500), Fault.emptyBody());

      HttpResponse<String> failed = caller.post("/v1/customers", "{\"customer\":{}}");
      assertThat(failed.statusCode()).isEqualTo(500);
      assertThat(Caller.json(failed).at("/error/message").textValue())
          .isEqualTo("Internal Server Error");
      assertThat(flex.customerCount()).isZero();

      assertThat(caller.post("/v1/customers", "{\"customer\":{}}").body()).isEmpty();
      assertThat(flex.customerCount()).isEqualTo(1);
    }
  }

  @Test
  void theDefaultsAndImpossibleSettings() {
    try (FlexEmulator flex = FlexEmulator.start()) {
      assertThat(flex.apiKey()).startsWith("fsk_test_");
      assertThat(flex).hasToString("FlexEmulator[" + flex.baseUrl() + "]");
    }
    assertThatIllegalArgumentException().isThrownBy(() -> FlexEmulator.builder().apiKey(""));
    assertThatIllegalArgumentException().isThrownBy(() -> FlexEmulator.builder().capsPagesAt(0));
    assertThatIllegalArgumentException().isThrownBy(() -> FlexEmulator.builder().withRateLimit(0));
  }
}
