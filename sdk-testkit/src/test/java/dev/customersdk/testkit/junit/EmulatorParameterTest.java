package dev.customersdk.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.testkit.CheckoutPageEmulator;
import dev.customersdk.testkit.Emulator;
import dev.customersdk.testkit.FlexEmulator;
import dev.customersdk.testkit.GenericEmulator;
import dev.customersdk.testkit.KohortEmulator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

class EmulatorParameterTest {

  private static final List<Emulator> seen = new ArrayList<>();

  @BeforeEach
  void nothingSeen() {
    seen.clear();
  }

  @Test
  void everyMethodAndNestedClassGetsTheSameOneOfAType() {
    succeeds(4, Everywhere.class);

    assertThat(seen).containsOnly(seen.get(0));
  }

  @Test
  void eachTypeIsAnother() {
    succeeds(1, EachType.class);

    assertThat(seen).doesNotHaveDuplicates().hasSize(4);
  }

  @Test
  void eachClassHasItsOwn() {
    succeeds(3, EachType.class, OtherClass.class);

    assertThat(seen.get(4)).isNotIn(seen.subList(0, 4)).isSameAs(seen.get(5));
  }

  @Test
  void worksRegisteredInAField() {
    succeeds(2, Registered.class);

    assertThat(seen).containsOnly(seen.get(0));
  }

  /** So many tests, each of which saw an emulator that is closed now. */
  private static void succeeds(int tests, Class<?>... types) {
    TestRun.of(types).assertStatistics(events -> events.started(tests).succeeded(tests));
    assertThat(seen).isNotEmpty().noneMatch(TestRun::isOpen);
  }

  private static void startsEmptyAndLeavesATrace(Emulator emulator) {
    assertThat(emulator).matches(TestRun::isOpen);
    assertThat(emulator.customerCount()).isZero();
    emulator.addCustomers(1);
    seen.add(emulator);
  }

  @ExtendWith(EmulatorExtension.class)
  static class Everywhere {

    @BeforeAll
    static void beforeAll(KohortEmulator kohort) {
      kohort.addCustomers(1);
      seen.add(kohort);
    }

    @BeforeEach
    void beforeEach(KohortEmulator kohort) {
      seen.add(kohort);
    }

    @RepeatedTest(2)
    void twice(KohortEmulator kohort) {
      startsEmptyAndLeavesATrace(kohort);
    }

    @Test
    void withoutOne() {}

    @Nested
    class Inside {

      @Test
      void three(KohortEmulator kohort) {
        startsEmptyAndLeavesATrace(kohort);
      }
    }
  }

  @ExtendWith(EmulatorExtension.class)
  static class EachType {

    @Test
    void all(
        KohortEmulator kohort,
        CheckoutPageEmulator checkoutPage,
        FlexEmulator flex,
        GenericEmulator generic) {
      List.of(kohort, checkoutPage, flex, generic)
          .forEach(EmulatorParameterTest::startsEmptyAndLeavesATrace);
    }
  }

  @ExtendWith(EmulatorExtension.class)
  static class OtherClass {

    @RepeatedTest(2)
    void twice(KohortEmulator kohort) {
      startsEmptyAndLeavesATrace(kohort);
    }
  }

  static class Registered {

    @RegisterExtension static final EmulatorExtension emulators = new EmulatorExtension();

    @RepeatedTest(2)
    void twice(KohortEmulator kohort) {
      startsEmptyAndLeavesATrace(kohort);
    }
  }
}
