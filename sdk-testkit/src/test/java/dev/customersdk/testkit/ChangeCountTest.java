package dev.customersdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever saves snapshots knows by it when there is nothing to save. */
class ChangeCountTest {

  @ParameterizedTest
  @EnumSource
  void growsWithEachChangeAndNotByReading(Vendor vendor) {
    try (Emulator emulator = vendor.builder().start()) {
      Caller caller = new Caller(emulator);
      grows(emulator, () -> emulator.addCustomers(1));
      grows(emulator, emulator::customer);
      String snapshot = emulator.snapshot();
      grows(emulator, emulator::reset);
      grows(emulator, () -> emulator.restore(snapshot));

      long before = emulator.changeCount();
      caller.get(vendor.list);
      emulator.customerIds().forEach(emulator::customerJson);
      emulator.failNext(Fault.status(500));
      caller.post(vendor.list, vendor.customer);
      assertThat(emulator.changeCount()).isEqualTo(before);

      caller.post(vendor.list, vendor.customer);
      assertThat(emulator.changeCount()).isGreaterThan(before);
    }
  }

  private static void grows(Emulator emulator, Runnable change) {
    String snapshot = emulator.snapshot();
    long before = emulator.changeCount();
    change.run();
    assertThat(emulator.snapshot()).isNotEqualTo(snapshot);
    assertThat(emulator.changeCount()).isGreaterThan(before);
  }
}
