package dev.customersdk.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.testkit.engine.EventConditions.event;
import static org.junit.platform.testkit.engine.EventConditions.finishedWithFailure;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.message;

import dev.customersdk.testkit.KohortEmulator;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

class EmulatorExtensionTest {

  private static final String CUSTOMER = "{\"emailAddress\":\"ada@example.com\"}";
  private static final List<KohortEmulator> seen = new ArrayList<>();

  @BeforeEach
  void nothingSeen() {
    seen.clear();
  }

  @Test
  void aStaticFieldIsResetBeforeEachTestAndStaysOpen() {
    runs(2, StaticField.class);

    assertThat(seen).containsOnly(StaticField.kohort).allMatch(TestRun::isOpen);
  }

  @Test
  void anInstanceFieldIsClosedWithItsInstance() {
    succeeds(2, InstanceField.class);

    assertThat(seen).doesNotHaveDuplicates();
  }

  @Test
  void anInstancePerClassKeepsItsFieldUntilTheEnd() {
    succeeds(3, InstancePerClass.class);

    assertThat(seen).containsOnly(seen.get(0));
  }

  @Test
  void anInheritedStaticFieldServesEveryClassThatInheritsIt() {
    runs(2, Heir.class, OtherHeir.class);

    assertThat(seen).containsOnly(Shared.kohort).allMatch(TestRun::isOpen);
  }

  @Test
  void aFieldThatIsNotInitialised() {
    failsWith(
        Uninitialised.class,
        "field kohort of %s is not initialised; start the emulator where the field is declared,");
  }

  /** So many tests, each of which saw an emulator that is closed now. */
  private static void succeeds(int tests, Class<?>... types) {
    runs(tests, types);
    assertThat(seen).noneMatch(TestRun::isOpen);
  }

  private static void runs(int tests, Class<?>... types) {
    TestRun.of(types).assertStatistics(events -> events.started(tests).succeeded(tests));
    assertThat(seen).hasSize(tests);
  }

  private static void failsWith(Class<?> type, String problem) {
    String message =
        problem.formatted(type.getName())
            + " for example static final KohortEmulator kohort = KohortEmulator.start();";
    TestRun.of(type)
        .assertThatEvents()
        .haveExactly(1, event(finishedWithFailure(message(message))));
  }

  private static void startsEmptyAndLeavesATrace(KohortEmulator kohort) {
    assertThat(kohort).matches(TestRun::isOpen);
    assertThat(kohort.customerCount()).isZero();
    kohort.addCustomer(CUSTOMER);
    seen.add(kohort);
  }

  @ExtendWith(EmulatorExtension.class)
  static class StaticField {

    private static final KohortEmulator kohort = KohortEmulator.start();

    @RepeatedTest(2)
    void twice() {
      startsEmptyAndLeavesATrace(kohort);
    }
  }

  @ExtendWith(EmulatorExtension.class)
  static class InstanceField {

    private final KohortEmulator kohort = KohortEmulator.start();

    @Test
    void one() {
      assertThat(seen).noneMatch(TestRun::isOpen);
      startsEmptyAndLeavesATrace(kohort);
    }

    @Nested
    class Inside {

      @Test
      void two() {
        assertThat(seen).noneMatch(TestRun::isOpen);
        startsEmptyAndLeavesATrace(kohort);
      }
    }
  }

  @ExtendWith(EmulatorExtension.class)
  @TestInstance(Lifecycle.PER_CLASS)
  static class InstancePerClass {

    private final KohortEmulator kohort = KohortEmulator.start();

    @RepeatedTest(2)
    void twice() {
      startsEmptyAndLeavesATrace(kohort);
    }

    @Nested
    class Inside {

      @Test
      void three() {
        startsEmptyAndLeavesATrace(kohort);
      }
    }
  }

  @ExtendWith(EmulatorExtension.class)
  abstract static class Shared {

    static final KohortEmulator kohort = KohortEmulator.start();

    @Test
    void inherited() {
      startsEmptyAndLeavesATrace(kohort);
    }
  }

  static class Heir extends Shared {}

  static class OtherHeir extends Shared {}

  @ExtendWith(EmulatorExtension.class)
  static class Uninitialised {

    private @Nullable KohortEmulator kohort;

    @Test
    void one() {
      assertThat(kohort).isNotNull();
    }
  }
}
