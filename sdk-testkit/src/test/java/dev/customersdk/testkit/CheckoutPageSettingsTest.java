package dev.customersdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class CheckoutPageSettingsTest {

  private static final String GUIDE =
      "{\"error\":\"Unauthorized\",\"message\":\"Missing or invalid API key\"}";
  private static final String REFERENCE =
      "{\"status\":\"error\",\"type\":\"error\",\"message\":\"Missing or invalid API key\"}";

  @Test
  void aWrongKeyGetsTheGuidesBody() throws IOException {
    try (CheckoutPageEmulator checkoutPage =
        CheckoutPageEmulator.builder().apiKey("key_canary").start()) {
      unauthorised(checkoutPage, GUIDE);
      checkoutPage.failNext(Fault.status(401));
      assertThat(new Caller(checkoutPage).get("/v1/customers/").body()).isEqualTo(GUIDE);
      assertThat(new Caller(checkoutPage).get("/v1/customers/").statusCode()).isEqualTo(200);
      assertThat(checkoutPage + " " + checkoutPage.requests()).doesNotContain("canary");
    }
  }

  @Test
  void referenceErrorsOnly() throws IOException {
    try (CheckoutPageEmulator checkoutPage =
        CheckoutPageEmulator.builder().referenceErrorsOnly().start()) {
      unauthorised(checkoutPage, REFERENCE);
    }
  }

  @Test
  void faultsAnswerInTheReferencesShape() throws IOException {
    try (CheckoutPageEmulator checkoutPage = CheckoutPageEmulator.start()) {
      checkoutPage.failNext(Fault.status(403), Fault.tooManyRequests(Duration.ofSeconds(2)));
      Caller caller = new Caller(checkoutPage);

      HttpResponse<String> forbidden = caller.get("/v1/customers/");
      assertThat(forbidden.statusCode()).isEqualTo(403);
      assertThat(forbidden.body())
          .isEqualTo("{\"status\":\"error\",\"type\":\"error\",\"message\":\"Forbidden\"}");
      assertThat(caller.get("/v1/customers/").headers().firstValue("Retry-After")).contains("2");
    }
  }

  @Test
  void anUpdateIsAppliedThoughItsAnswerIsLost() throws IOException {
    try (CheckoutPageEmulator checkoutPage = CheckoutPageEmulator.start()) {
      String id = checkoutPage.addCustomer("{\"email\":\"a@b.c\"}");
      checkoutPage.failNext(Fault.emptyBody());

      new Caller(checkoutPage).patch("/v1/customers/" + id, "{\"name\":\"Ada\"}");

      assertThat(checkoutPage.customerJson(id).orElseThrow()).contains("\"name\":\"Ada\"");
    }
  }

  @Test
  void theRateLimitIsAHundredPerMinute() throws IOException {
    MovableClock clock = new MovableClock();
    try (CheckoutPageEmulator checkoutPage =
        CheckoutPageEmulator.builder().clock(clock).withRateLimit().start()) {
      Caller caller = new Caller(checkoutPage);
      checkoutPage.failNext(Fault.serviceUnavailable());
      assertThat(caller.get("/v1/customers/").statusCode()).isEqualTo(503);
      unauthorised(checkoutPage, GUIDE);
      for (int i = 0; i < 100; i++) {
        assertThat(caller.get("/v1/customers/").statusCode()).isEqualTo(200);
      }
      clock.advance(Duration.ofMillis(59_999));

      HttpResponse<String> refused = caller.get("/v1/customers/");
      assertThat(refused.statusCode()).isEqualTo(429);
      assertThat(refused.headers().firstValue("Retry-After")).isEmpty();
      assertThat(refused.body()).contains("\"message\":\"Too Many Requests\"");

      clock.advance(Duration.ofMillis(1));
      assertThat(caller.get("/v1/customers/").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aRefusedUpdateChangesNothingAndAResetEndsTheWaiting() throws IOException {
    MovableClock clock = new MovableClock();
    try (CheckoutPageEmulator checkoutPage =
        CheckoutPageEmulator.builder().clock(clock).withRateLimit().start()) {
      Caller caller = new Caller(checkoutPage);
      String id = checkoutPage.addCustomer("{\"email\":\"a@b.c\"}");
      for (int i = 0; i < 100; i++) {
        caller.get("/v1/customers/");
      }

      assertThat(caller.patch("/v1/customers/" + id, "{\"name\":\"Ada\"}").statusCode())
          .isEqualTo(429);
      assertThat(checkoutPage.customerJson(id).orElseThrow()).doesNotContain("Ada");

      checkoutPage.reset();
      assertThat(caller.get("/v1/customers/").statusCode()).isEqualTo(200);
      assertThat(checkoutPage.addCustomer("{\"email\":\"a@b.c\"}")).isEqualTo(id);
    }
  }

  @Test
  void theDefaults() throws IOException {
    try (CheckoutPageEmulator checkoutPage = CheckoutPageEmulator.start()) {
      Caller caller = new Caller(checkoutPage);
      for (int i = 0; i < 101; i++) {
        assertThat(caller.get("/v1/customers/").statusCode()).isEqualTo(200);
      }
      assertThat(checkoutPage).hasToString("CheckoutPageEmulator[" + checkoutPage.baseUrl() + "]");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> CheckoutPageEmulator.builder().apiKey(" "));
    }
  }

  private static void unauthorised(CheckoutPageEmulator emulator, String body) throws IOException {
    Caller caller = new Caller(emulator);
    HttpResponse<String> response =
        caller.send(
            caller.request("/v1/customers/").setHeader("Authorization", "Bearer other").build());

    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(response.body()).isEqualTo(body);
  }
}
