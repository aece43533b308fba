package dev.customersdk.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;

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

/** Which emulators are closed when, if others may hold them. */
class EmulatorOwnershipTest {

  private static final List<KohortEmulator> seen = new ArrayList<>();

  @BeforeEach
  void nothingSeen() {
    seen.clear();
  }

  @Test
  void whatAnotherClassStartedStaysOpen() {
    succeeds(2, FromElsewhere.class);
    succeeds(4, FromCache.class);

    assertThat(seen).allMatch(TestRun::isOpen);
  }

  @Test
  void anAliasInANestedClassDoesNotCloseIt() {
    succeeds(3, AliasInside.class);

    assertThat(seen).containsOnly(seen.get(0)).noneMatch(TestRun::isOpen);
  }

  @Test
  void whatABaseClassOrAConstructorStartedIsClosedWithTheInstance() {
    succeeds(4, StartedByBase.class, StartedInConstructor.class);

    assertThat(seen).doesNotHaveDuplicates().noneMatch(TestRun::isOpen);
  }

  @Test
  void anInheritedNestedClassSeesTheFieldsOfTheSubclassAroundIt() {
    succeeds(2, HeirOfNested.class);

    assertThat(seen).doesNotHaveDuplicates().noneMatch(TestRun::isOpen);
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

  static final class Elsewhere {

    static final KohortEmulator kohort = KohortEmulator.start();

    private static @Nullable KohortEmulator cached;

    static KohortEmulator cached() {
      if (cached == null) {
        cached = KohortEmulator.start();
      }
      return cached;
    }
  }

  @ExtendWith(EmulatorExtension.class)
  static class FromElsewhere {

    private final KohortEmulator kohort = Elsewhere.kohort;

    @RepeatedTest(2)
    void twice() {
      startsEmptyAndLeavesATrace(kohort);
    }
  }

  @ExtendWith(EmulatorExtension.class)
  static class FromCache {

    private final KohortEmulator kohort = Elsewhere.cached();

    @RepeatedTest(2)
    void twice() {
      startsEmptyAndLeavesATrace(kohort);
    }
  }

  @ExtendWith(EmulatorExtension.class)
  @TestInstance(Lifecycle.PER_CLASS)
  static class AliasInside {

    private final KohortEmulator kohort = KohortEmulator.start();

    @Test
    void outside() {
      startsEmptyAndLeavesATrace(kohort);
    }

    @Nested
    class Inside {

      private final KohortEmulator alias = kohort;

      @RepeatedTest(2)
      void twice() {
        startsEmptyAndLeavesATrace(alias);
      }
    }
  }

  @ExtendWith(EmulatorExtension.class)
  abstract static class Base {

    private final KohortEmulator kohort = KohortEmulator.start();

    @RepeatedTest(2)
    void twice() {
      startsEmptyAndLeavesATrace(kohort);
    }
  }

  static class StartedByBase extends Base {}

  @ExtendWith(EmulatorExtension.class)
  static class StartedInConstructor {

    private final KohortEmulator kohort;

    StartedInConstructor() {
      kohort = KohortEmulator.builder().strict().start();
    }

    @RepeatedTest(2)
    void twice() {
      startsEmptyAndLeavesATrace(kohort);
    }
  }

  @ExtendWith(EmulatorExtension.class)
  abstract static class BaseOfNested {

    final KohortEmulator kohort = KohortEmulator.start();

    BaseOfNested() {
      kohort.addCustomers(1); // the reset must find it
    }

    @Nested
    class Inside {

      @RepeatedTest(2)
      void twice() {
        startsEmptyAndLeavesATrace(kohort);
      }
    }
  }

  static class HeirOfNested extends BaseOfNested {}
}
