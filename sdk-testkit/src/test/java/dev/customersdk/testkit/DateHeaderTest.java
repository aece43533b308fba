package dev.customersdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DateHeaderTest {

  private final MovableClock clock = new MovableClock();

  @ParameterizedTest
  @EnumSource
  void everyResponseHasTheTimeOfTheEmulatorsClockInWholeSeconds(Vendor vendor) {
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

  private static void dated(String expected, HttpResponse<String> response) {
    assertThat(response.headers().allValues("Date")).containsExactly(expected);
  }
}
