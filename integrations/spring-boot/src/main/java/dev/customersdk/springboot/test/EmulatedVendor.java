package dev.customersdk.springboot.test;

import dev.customersdk.testkit.CheckoutPageEmulator;
import dev.customersdk.testkit.Emulator;
import dev.customersdk.testkit.EmulatorBuilder;
import dev.customersdk.testkit.FlexEmulator;
import dev.customersdk.testkit.GenericEmulator;
import dev.customersdk.testkit.KohortEmulator;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.util.ClassUtils;

/**
 * A vendor that has an emulator.
 *
 * @param name as in its properties
 * @param client the class of its clients
 */
record EmulatedVendor(
    String name, String client, Supplier<EmulatorBuilder<?, ? extends Emulator>> emulator) {

  /** Those whose clients the class loader has. */
  static List<EmulatedVendor> on(ClassLoader loader) {
    return List.of(
            vendor("kohort", "KohortClient", KohortEmulator::builder),
            vendor("checkoutpage", "CheckoutPageClient", CheckoutPageEmulator::builder),
            vendor("flex", "FlexClient", FlexEmulator::builder),
            vendor("generic", "GenericClient", GenericEmulator::builder))
        .stream()
        .filter(vendor -> ClassUtils.isPresent(vendor.client(), loader))
        .toList();
  }

  private static EmulatedVendor vendor(
      String name, String client, Supplier<EmulatorBuilder<?, ? extends Emulator>> emulator) {
    return new EmulatedVendor(name, "dev.customersdk." + name + "." + client, emulator);
  }

  Emulator start(boolean failOnUndocumented) {
    EmulatorBuilder<?, ? extends Emulator> builder = emulator.get();
    if (failOnUndocumented) {
      builder.failOnUndocumented();
    }
    return builder.start();
  }
}
