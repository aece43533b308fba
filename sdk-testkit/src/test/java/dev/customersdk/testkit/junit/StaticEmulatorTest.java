package dev.customersdk.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.testkit.KohortEmulator;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Emulators in static fields stay open: other classes may share them, or the class run again. */
class StaticEmulatorTest {

  private static final List<KohortEmulator> seen = new ArrayList<>();

  @BeforeEach
  void nothingSeen() {
    seen.clear();
  }

  @Test
  void aParentWithTestsLeavesItsStaticFieldToItsChild() {
    succeeds(2, Parent.class, Child.class);

    assertThat(seen).containsOnly(Parent.kohort);
  }

  /** As a build does that runs failed classes again. */
  @Test
  void aClassMayRunAgainInTheSameJvm() {
    succeeds(1, Parent.class);
    succeeds(2, Parent.class);
    succeeds(4, FilledBeforeAll.class);
    succeeds(6, FilledBeforeAll.class);

    assertThat(seen).allMatch(TestRun::isOpen);
  }

  private static void succeeds(int seenUntilThen, Class<?>... types) {
    int before = seen.size();
    int tests = seenUntilThen - before;
    TestRun.of(types).assertStatistics(events -> events.started(tests).succeeded(tests));
    assertThat(seen).hasSize(seenUntilThen);
  }

  private static void startsEmptyAndLeavesATrace(@Nullable KohortEmulator kohort) {
    assertThat(Objects.requireNonNull(kohort)).matches(TestRun::isOpen);
    assertThat(kohort.customerCount()).isZero();
    kohort.addCustomers(1);
    seen.add(kohort);
  }

  @ExtendWith(EmulatorExtension.class)
  static class Parent {

    static final KohortEmulator kohort = KohortEmulator.start();

    @Test
    void inherited() {
      startsEmptyAndLeavesATrace(kohort);
    }
  }

  static class Child extends Parent {}

  @ExtendWith(EmulatorExtension.class)
  static class FilledBeforeAll {

    private static @Nullable KohortEmulator kohort;

    @BeforeAll
    static void start() {
      kohort = KohortEmulator.start();
    }

    @RepeatedTest(2)
    void twice() {
      startsEmptyAndLeavesATrace(kohort);
    }
  }
}
