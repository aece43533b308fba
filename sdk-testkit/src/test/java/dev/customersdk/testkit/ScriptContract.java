package dev.customersdk.testkit;

import dev.customersdk.testkit.junit.EmulatorExtension;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What an emulator does, as {@linkplain Script scripts}: paragraphs that begin with a number sign
 * and what they show.
 */
@ExtendWith(EmulatorExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ScriptContract {

  private final MovableClock clock = new MovableClock();
  private final Emulator emulator;
  private final String scripts;

  ScriptContract(Vendor vendor, String scripts) {
    this.emulator = vendor.builder().clock(clock).start();
    this.scripts = scripts;
  }

  @BeforeEach
  void atTheStart() {
    clock.reset();
  }

  Stream<Named<String>> scripts() {
    return Stream.of(scripts.split("(^|\n\n)# ", -1))
        .skip(1)
        .map(script -> script.split("\n", 2))
        .map(script -> Named.of(script[0], script[1]));
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void holds(String script) {
    new Script(emulator, clock).run(script);
  }
}
