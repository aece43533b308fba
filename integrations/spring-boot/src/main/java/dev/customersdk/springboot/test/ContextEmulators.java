package dev.customersdk.springboot.test;

import dev.customersdk.testkit.Emulator;
import org.springframework.context.ApplicationContext;

/** The emulators of a context. */
final class ContextEmulators {

  private ContextEmulators() {}

  static void reset(ApplicationContext context) {
    context.getBeansOfType(Emulator.class).values().forEach(Emulator::reset);
  }

  /** Fails if something undocumented was sent to one that minds. */
  static void verify(ApplicationContext context) {
    context.getBeansOfType(Emulator.class).values().stream()
        .filter(Emulator::failsOnUndocumented)
        .forEach(emulator -> emulator.verify().onlyDocumented());
  }
}
