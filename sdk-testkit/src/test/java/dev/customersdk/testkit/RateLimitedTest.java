package dev.customersdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RateLimitedTest {

  private final MovableClock clock = new MovableClock();

  /** How many requests within how many seconds, and the delay announced in whole seconds. */
  static Stream<Arguments> limits() {
    GenericEmulator.Builder live = GenericEmulator.builder().apiKey("sk_1");
    return Stream.of(
        arguments(
            Vendor.CHECKOUT_PAGE, CheckoutPageEmulator.builder().withRateLimit(), 100, 60, false),
        arguments(Vendor.FLEX, FlexEmulator.builder().withRateLimit(2), 2, 60, true),
        arguments(Vendor.GENERIC, GenericEmulator.builder().withRateLimit(), 25, 1, true),
        arguments(Vendor.GENERIC, live.withRateLimit(), 250, 1, true));
  }

  @ParameterizedTest
  @MethodSource("limits")
  void holdsWithinTheWindowAndIsForgottenByReset(
      Vendor vendor, EmulatorBuilder<?, ?> builder, int requests, int seconds, boolean announced) {
    try (Emulator emulator = builder.clock(clock).start()) {
      Caller caller = new Caller(emulator);
      emulator.failNext(Fault.serviceUnavailable());
      assertThat(caller.get(vendor.list).statusCode()).isEqualTo(503);
      assertThat(caller.get(vendor.list, "none").statusCode()).isEqualTo(401);
      exhaust(vendor, requests, caller);

      limited(vendor, caller.get(vendor.list), announced, seconds);
      clock.advance(Duration.ofSeconds(seconds).minusMillis(1));
      limited(vendor, caller.post(vendor.list, vendor.customer), announced, 1);
      assertThat(emulator.customerCount()).isZero();
      clock.advance(Duration.ofMillis(1));
      exhaust(vendor, requests, caller);
      limited(vendor, caller.get(vendor.list), announced, seconds);

      emulator.reset();
      assertThat(caller.get(vendor.list).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void rejectsAnImpossibleLimit() {
    assertThatIllegalArgumentException().isThrownBy(() -> FlexEmulator.builder().withRateLimit(0));
  }

  private static void exhaust(Vendor vendor, int requests, Caller caller) {
    assertThat(caller.get("/nowhere").statusCode()).isEqualTo(404);
    for (int i = 1; i < requests; i++) {
      assertThat(caller.get(vendor.list).statusCode()).isEqualTo(200);
    }
  }

  private static void limited(
      Vendor vendor, HttpResponse<String> response, boolean announced, int delay) {
    assertThat(response.statusCode()).isEqualTo(429);
    assertThat(response.headers().allValues("Retry-After"))
        .isEqualTo(announced ? List.of("" + delay) : List.of());
    assertThat(response.body()).isEqualTo(vendor.error(429));
  }
}
