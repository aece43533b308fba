package dev.customersdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.customersdk.testkit.junit.EmulatorExtension;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
@ExtendWith(EmulatorExtension.class)
class EveryVendorTest {

  private final MovableClock clock = new MovableClock();
  private final Vendor vendor;
  private final Emulator emulator;
  private final Caller caller;

  EveryVendorTest(Vendor vendor) {
    this.vendor = vendor;
    this.emulator = vendor.builder().clock(clock).start();
    this.caller = new Caller(emulator);
  }

  @Test
  void letsInItsOwnKeyOnly() {
    String key = emulator.apiKey();
    for (String header :
        List.of(
            "",
            "Bearer",
            key,
            "Basic " + key,
            "Bearer sk_live_other",
            "Bearer " + key.substring(0, key.length() - 1),
            "Bearer " + key + "2",
            "Bearer " + key.toUpperCase(Locale.ROOT),
            "Bearer " + key + ", Bearer " + key)) {
      assertThat(create(header))
          .as(header)
          .extracting(HttpResponse::statusCode, HttpResponse::body)
          .containsExactly(401, vendor.unauthorized);
    }
    assertThat(emulator.customerCount()).isZero();
    assertThat(create("bearer " + key).statusCode()).isNotEqualTo(401);
    assertThat(key).contains("_emulated");
    assertThat(emulator + " " + emulator.requests()).doesNotContain("_emulated");
  }

  @Test
  void rejectsTwoKeys() {
    String header = "Bearer " + emulator.apiKey();

    assertThat(caller.send(caller.request(vendor.list).header("Authorization", header).build()))
        .extracting(HttpResponse::statusCode, HttpResponse::body)
        .containsExactly(401, vendor.unauthorized);
  }

  @Test
  void hasNoImpossibleKey() {
    for (String key : List.of("", " ", "a b", "a\nb", "schlüssel")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> vendor.builder().apiKey(key))
          .withMessage("apiKey must be printable ASCII without spaces");
    }
  }

  @Test
  void startsEmptyOnALoopbackAddressWithoutARateLimit() {
    for (int i = 0; i < 101; i++) {
      assertThat(caller.get(vendor.list).body()).isEqualTo(vendor.emptyList);
    }

    HttpResponse<String> response = caller.get(vendor.list);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/json");
    assertThat(emulator.baseUrl()).matches("http://127\\.0\\.0\\.1:[0-9]+");
    assertThat(emulator)
        .hasToString(emulator.getClass().getSimpleName() + "[" + emulator.baseUrl() + "]");
  }

  @Test
  void makesTheSameIdsInEveryRunAndAfterReset() {
    String first = emulator.addCustomer(vendor.customer);

    assertThat(emulator.addCustomer(vendor.customer)).isNotEqualTo(first);
    try (Emulator other = vendor.builder().clock(clock).start()) {
      assertThat(other.addCustomer(vendor.customer)).isEqualTo(first);
    }
    emulator.reset();
    assertThat(emulator.customerCount()).isZero();
    assertThat(emulator.customerJson(first)).isEmpty();
    assertThat(emulator.addCustomer(vendor.customer)).isEqualTo(first);
  }

  @Test
  void getsTheStoredCustomerUnderItsPercentDecodedId() {
    String id = emulator.addCustomer(vendor.customer);
    String encoded = "%" + Integer.toHexString(id.charAt(0)) + id.substring(1);

    HttpResponse<String> response = caller.get(vendor.path(id));

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).contains(emulator.customerJson(id).orElseThrow());
    assertThat(caller.get(vendor.path(encoded)).body()).isEqualTo(response.body());
  }

  @Test
  void injectsErrorsInTheVendorsShape() {
    for (int status : List.of(400, 403, 404, 409, 429, 500, 502, 503, 504)) {
      emulator.failNext(Fault.status(status));

      assertThat(caller.get(vendor.list))
          .extracting(HttpResponse::statusCode, HttpResponse::body)
          .containsExactly(status, vendor.error(status));
    }
    emulator.failNext(Fault.status(401));
    assertThat(caller.get(vendor.list).body()).isEqualTo(vendor.unauthorized);
  }

  @Test
  void everyResponseHasTheTimeOfTheEmulatorsClockInWholeSeconds() {
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

  private HttpResponse<String> create(String header) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(emulator.baseUrl() + vendor.list))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(vendor.customer));
    if (!header.isEmpty()) {
      request.header("Authorization", header);
    }
    return caller.send(request.build());
  }

  private static void dated(String expected, HttpResponse<String> response) {
    assertThat(response.headers().allValues("Date")).containsExactly(expected);
  }
}
