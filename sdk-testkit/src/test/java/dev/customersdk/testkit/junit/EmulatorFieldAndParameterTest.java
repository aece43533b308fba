package dev.customersdk.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.testkit.engine.EventConditions.event;
import static org.junit.platform.testkit.engine.EventConditions.finishedWithFailure;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.message;

import dev.customersdk.testkit.Emulator;
import dev.customersdk.testkit.KohortEmulator;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** A parameter beside a field of the same type. */
class EmulatorFieldAndParameterTest {

  private static final List<Emulator> seen = new ArrayList<>();

  @BeforeEach
  void nothingSeen() {
    seen.clear();
  }

  @Test
  void whatAConstructorIsGivenOutlivesItsInstance() {
    succeeds(3, InConstructor.class);
    assertThat(seen).containsOnly(seen.get(0));

    seen.clear();
    succeeds(3, InConstructorPerClass.class);
    assertThat(seen).containsOnly(seen.get(0));
  }

  @Test
  void aFieldIsGivenInstead() {
    TestRun.of(FieldAndParameter.class).assertStatistics(events -> events.started(4).succeeded(4));

    assertThat(seen).isNotEmpty().containsOnly(FieldAndParameter.kohort);
  }

  @Test
  void aFieldMayBeFilledBeforeEachTest() {
    succeeds(2, FilledBeforeEach.class);

    assertThat(seen).containsOnly(seen.get(0));
  }

  @Test
  void twoFieldsOfATypeAreNotGuessedAt() {
    TestRun.of(TwoFields.class)
        .assertThatEvents()
        .haveExactly(
            1,
            event(
                finishedWithFailure(
                    message(
                        "several fields hold a KohortEmulator; use them instead of a"
                            + " parameter"))));
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
  static class InConstructor {

    private final KohortEmulator kohort;

    InConstructor(KohortEmulator kohort) {
      this.kohort = kohort;
    }

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

  @TestInstance(Lifecycle.PER_CLASS)
  static class InConstructorPerClass extends InConstructor {

    InConstructorPerClass(KohortEmulator kohort) {
      super(kohort);
    }
  }

  @ExtendWith(EmulatorExtension.class)
  static class FieldAndParameter {

    static final KohortEmulator kohort = KohortEmulator.start();

    FieldAndParameter(KohortEmulator given) {
      seen.add(given);
    }

    @RepeatedTest(2)
    void twice(KohortEmulator given) {
      startsEmptyAndLeavesATrace(given);
    }

    @Nested
    class Inside {

      @RepeatedTest(2)
      void twice(KohortEmulator given) {
        startsEmptyAndLeavesATrace(given);
      }
    }
  }

  @ExtendWith(EmulatorExtension.class)
  static class FilledBeforeEach {

    private @Nullable KohortEmulator kohort;

    @BeforeEach
    void fill(KohortEmulator given) {
      kohort = given;
    }

    @RepeatedTest(2)
    void twice() {
      startsEmptyAndLeavesATrace(Objects.requireNonNull(kohort));
    }
  }

  @ExtendWith(EmulatorExtension.class)
  static class TwoFields {

    static final KohortEmulator one = KohortEmulator.start();

    private final KohortEmulator two = KohortEmulator.start();

    @Test
    void one(KohortEmulator kohort) {
      assertThat(kohort).isIn(one, two);
    }
  }
}
