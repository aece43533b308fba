package dev.customersdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GenericSettingsTest {

  private final MovableClock clock = new MovableClock();

  @ParameterizedTest
  @CsvSource({"sk_test_1, 25", "sk_1, 250"})
  void rateLimit(String key, int calls) throws IOException {
    try (GenericEmulator generic =
        GenericEmulator.builder().apiKey(key).clock(clock).withRateLimit().start()) {
      Caller caller = new Caller(generic);
      for (int i = 0; i < calls; i++) {
        assertThat(caller.get("/customers").statusCode()).isEqualTo(200);
      }

      limited(caller.post("/customers", "{}"));
      clock.advance(Duration.ofMillis(999));
      limited(caller.get("/customers"));
      assertThat(generic.customerCount()).isZero();
      clock.advance(Duration.ofMillis(1));
      assertThat(caller.post("/customers", "{}").statusCode()).isEqualTo(201);
    }
  }

  @Test
  void aResetForgetsTheRateLimit() throws IOException {
    try (GenericEmulator generic = GenericEmulator.builder().clock(clock).withRateLimit().start()) {
      Caller caller = new Caller(generic);
      for (int i = 0; i < 26; i++) {
        caller.get("/customers");
      }
      limited(caller.get("/customers"));

      generic.reset();

      assertThat(caller.get("/customers").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void noRateLimitUntilAskedFor() throws IOException {
    try (GenericEmulator generic = GenericEmulator.builder().clock(clock).start()) {
      Caller caller = new Caller(generic);
      for (int i = 0; i < 30; i++) {
        assertThat(caller.get("/customers").statusCode()).isEqualTo(200);
      }
    }
  }

  @Test
  void normalises() throws IOException {
    try (GenericEmulator generic = GenericEmulator.builder().normalises().start()) {
      Caller caller = new Caller(generic);
      String id = generic.addCustomer("{\"email\":\" Ada@Example.COM \"}");

      assertThat(generic.customerJson(id).orElseThrow()).contains("\"ada@example.com\"");
      assertThat(Caller.json(caller.get("/customers?email=ADA@example.com")).get("data"))
          .hasSize(1);
      assertThat(caller.post("/customers/" + id, "{\"email\":\"BOB@example.com\"}").body())
          .contains("\"bob@example.com\"");
    }
  }

  @Test
  void assumedErrors() throws IOException {
    try (GenericEmulator generic = GenericEmulator.builder().withAssumedErrors().start()) {
      Caller caller = new Caller(generic);
      generic.addCustomer("{\"id\":\"ada\"}");
      generic.addCustomer("{\"id\":\"bob\"}");
      String source = generic.addSource("{}");
      caller.send("POST", "/customers/ada/sources/" + source);

      HttpResponse<String> response = caller.send("POST", "/customers/bob/sources/" + source);

      assertThat(response.statusCode()).isEqualTo(409);
      assertThat(Caller.json(response).at("/errors/0/code").textValue()).isEqualTo("source_in_use");
      assertThat(generic.customerJson("ada").orElseThrow()).contains(source);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2020-01-07",
        "2020-09-30",
        "2020-12-17",
        "2021-02-23",
        "2021-03-23",
        "2021-12-13"
      })
  void knownVersionsAreRecordedAndChangeNothing(String version) throws IOException {
    try (GenericEmulator generic = GenericEmulator.start()) {
      assertThat(withVersion(generic, version).statusCode()).isEqualTo(200);
      assertThat(generic.requests().get(0).header("DigitalRiver-Version")).contains(version);
    }
  }

  @Test
  void anUnknownVersionIsRefused() throws IOException {
    try (GenericEmulator generic = GenericEmulator.start()) {
      HttpResponse<String> response = withVersion(generic, "2021-12-14");

      assertThat(response.statusCode()).isEqualTo(400);
      assertThat(Caller.json(response).at("/errors/0/parameter").textValue())
          .isEqualTo("DigitalRiver-Version");
    }
  }

  @Test
  void idsComeInTheSameOrderInEveryRunAndAfterReset() {
    try (GenericEmulator one = GenericEmulator.start();
        GenericEmulator other = GenericEmulator.start()) {
      String first = one.addCustomer("{}");

      assertThat(other.addCustomer("{}")).isEqualTo(first);
      assertThat(other.addSource("{}")).isEqualTo(one.addSource("{}"));
      assertThat(one.addCustomer("{}")).isNotEqualTo(first);
      one.reset();
      assertThat(one.addCustomer("{}")).isEqualTo(first);
      assertThat(one.customerCount()).isEqualTo(1);
    }
  }

  @Test
  void aGeneratedIdIsNeverOneThatACallerChose() {
    try (GenericEmulator generic = GenericEmulator.start()) {
      String first = generic.addCustomer("{}");
      generic.reset();
      generic.addCustomer("{\"id\":\"" + first + "\"}");

      assertThat(generic.addCustomer("{}")).isNotEqualTo(first);
      assertThat(generic.customerCount()).isEqualTo(2);
    }
  }

  private static HttpResponse<String> withVersion(GenericEmulator generic, String version)
      throws IOException {
    Caller caller = new Caller(generic);
    return caller.send(
        caller.request("/customers").header("digitalriver-version", version).build());
  }

  private static void limited(HttpResponse<String> response) {
    assertThat(response.statusCode()).isEqualTo(429);
    assertThat(response.headers().allValues("Retry-After")).containsExactly("1");
    JsonNode body = Caller.json(response);
    assertThat(body.get("type").textValue()).isEqualTo("too_many_requests");
    assertThat(body.get("errors")).hasSize(1);
  }
}
