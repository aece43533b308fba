package dev.customersdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An emulator that breaks says so; silence would look like a vendor that is slow. */
class OwnFaultTest {

  @ParameterizedTest
  @EnumSource
  void isA500ThatTellsWhatBroke(Vendor vendor) {
    BreakableClock clock = new BreakableClock();
    try (Emulator emulator = vendor.builder().clock(clock).start()) {
      Caller caller = new Caller(emulator);

      clock.broken = true;
      HttpResponse<String> fault = caller.post(vendor.list, vendor.customer);
      clock.broken = false;

      assertThat(fault.statusCode()).isEqualTo(500);
      assertThat(fault.headers().firstValue("Content-Type")).hasValue("text/plain; charset=utf-8");
      assertThat(fault.body())
          .startsWith("The emulator itself failed; the vendor has nothing to do with it.")
          .contains("java.lang.NoSuchMethodError: removeIf")
          .contains("BreakableClock.instant(OwnFaultTest.java:");
      assertThat(caller.get(vendor.list).statusCode()).isEqualTo(200);
    }
  }

  /** As another version of a library on the class path breaks what calls it. */
  private static final class BreakableClock extends Clock {

    private volatile boolean broken;

    @Override
    public Instant instant() {
      if (broken) {
        throw new NoSuchMethodError("removeIf");
      }
      return Instant.EPOCH;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
