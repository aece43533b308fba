package dev.customersdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EveryVendorTest {

  private static final String KEY = "sk_live_hidden1";

  @ParameterizedTest
  @EnumSource
  void letsInItsOwnKeyOnly(Vendor vendor) {
    try (Emulator emulator = vendor.builder().apiKey(KEY).start()) {
      for (String header :
          List.of(
              "",
              "Bearer",
              KEY,
              "Basic " + KEY,
              "Bearer sk_live_other",
              "Bearer sk_live_hidden",
              "Bearer sk_live_hidden12",
              "Bearer SK_LIVE_HIDDEN1",
              "Bearer " + KEY + ", Bearer " + KEY)) {
        HttpResponse<String> response = create(vendor, emulator, header);

        assertThat(response.statusCode()).as(header).isEqualTo(401);
        assertThat(response.body()).isEqualTo(vendor.unauthorized);
      }
      assertThat(emulator.customerCount()).isZero();
      assertThat(create(vendor, emulator, "bearer " + KEY).statusCode()).isNotEqualTo(401);
      assertThat(emulator + " " + emulator.requests()).doesNotContain("hidden");
    }
  }

  @ParameterizedTest
  @EnumSource
  void rejectsTwoKeys(Vendor vendor) {
    try (Emulator emulator = vendor.builder().start()) {
      Caller caller = new Caller(emulator);
      String header = "Bearer " + emulator.apiKey();

      assertThat(caller.send(caller.request(vendor.list).header("Authorization", header).build()))
          .extracting(HttpResponse::statusCode, HttpResponse::body)
          .containsExactly(401, vendor.unauthorized);
    }
  }

  @ParameterizedTest
  @EnumSource
  void hasNoImpossibleKey(Vendor vendor) {
    for (String key : List.of("", " ", "a b", "a\nb", "schlüssel")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> vendor.builder().apiKey(key))
          .withMessage("apiKey must be printable ASCII without spaces");
    }
  }

  @ParameterizedTest
  @EnumSource
  void startsEmptyOnALoopbackAddressWithoutARateLimit(Vendor vendor) {
    try (Emulator emulator = vendor.builder().start()) {
      Caller caller = new Caller(emulator);
      for (int i = 0; i < 101; i++) {
        assertThat(caller.get(vendor.list).body()).isEqualTo(vendor.emptyList);
      }

      HttpResponse<String> response = caller.get(vendor.list);

      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(response.headers().firstValue("Content-Type").orElse(""))
          .startsWith("application/json");
      assertThat(emulator.apiKey()).contains("_emulated");
      assertThat(emulator.baseUrl()).matches("http://127\\.0\\.0\\.1:[0-9]+");
      assertThat(emulator.toString())
          .isEqualTo(emulator.getClass().getSimpleName() + "[" + emulator.baseUrl() + "]");
    }
  }

  @ParameterizedTest
  @EnumSource
  void makesTheSameIdsInEveryRunAndAfterReset(Vendor vendor) {
    MovableClock clock = new MovableClock();
    try (Emulator one = vendor.builder().clock(clock).start();
        Emulator other = vendor.builder().clock(clock).start()) {
      String first = one.addCustomer(vendor.customer);

      assertThat(one.addCustomer(vendor.customer)).isNotEqualTo(first);
      assertThat(other.addCustomer(vendor.customer)).isEqualTo(first);
      one.reset();
      assertThat(one.customerCount()).isZero();
      assertThat(one.customerJson(first)).isEmpty();
      assertThat(one.addCustomer(vendor.customer)).isEqualTo(first);
    }
  }

  @ParameterizedTest
  @EnumSource
  void getsTheStoredCustomerUnderItsPercentDecodedId(Vendor vendor) {
    try (Emulator emulator = vendor.builder().start()) {
      String id = emulator.addCustomer(vendor.customer);
      String encoded = "%" + Integer.toHexString(id.charAt(0)) + id.substring(1);

      HttpResponse<String> response = new Caller(emulator).get(vendor.path(id));

      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(response.body()).contains(emulator.customerJson(id).orElseThrow());
      assertThat(new Caller(emulator).get(vendor.path(encoded)).body()).isEqualTo(response.body());
    }
  }

  @ParameterizedTest
  @EnumSource
  void injectsErrorsInTheVendorsShape(Vendor vendor) {
    try (Emulator emulator = vendor.builder().start()) {
      Caller caller = new Caller(emulator);
      for (int status : List.of(400, 403, 404, 409, 429, 500, 502, 503, 504)) {
        emulator.failNext(Fault.status(status));

        assertThat(caller.get(vendor.list))
            .extracting(HttpResponse::statusCode, HttpResponse::body)
            .containsExactly(status, vendor.error(status));
      }
      emulator.failNext(Fault.status(401));
      assertThat(caller.get(vendor.list).body()).isEqualTo(vendor.unauthorized);
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyResponseHasTheTimeOfTheEmulatorsClockInWholeSeconds(Vendor vendor) {
    MovableClock clock = new MovableClock();
    try (Emulator emulator = vendor.builder().clock(clock).start()) {
      Caller caller = new Caller(emulator);
      clock.advance(Duration.ofMillis(1_999));
      emulator.failNext(
          Fault.none(),
          Fault.status(500),
          Fault.tooManyRequests(),
          Fault.htmlBadGateway(),
          Fault.emptyBody(),
          Fault.truncatedJson(),
          Fault.oversizedBody(1_000),
          Fault.slowBody(Duration.ofMillis(1)),
          Fault.status(204));

      for (int i = 0; i < 9; i++) {
        dated("Thu, 22 Jul 2021 00:00:01 GMT", caller.get(vendor.list));
      }
      dated("Thu, 22 Jul 2021 00:00:01 GMT", caller.get("/nowhere"));
      dated("Thu, 22 Jul 2021 00:00:01 GMT", caller.get(vendor.list, "none"));
      clock.advance(Duration.ofDays(10));
      dated("Sun, 01 Aug 2021 00:00:01 GMT", caller.get(vendor.list));
    }
  }

  private static HttpResponse<String> create(Vendor vendor, Emulator emulator, String header) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(emulator.baseUrl() + vendor.list))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(vendor.customer));
    if (!header.isEmpty()) {
      request.header("Authorization", header);
    }
    return new Caller(emulator).send(request.build());
  }

  private static void dated(String expected, HttpResponse<String> response) {
    assertThat(response.headers().allValues("Date")).containsExactly(expected);
  }
}
