package dev.customersdk.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.testkit.engine.EventConditions.event;
import static org.junit.platform.testkit.engine.EventConditions.finishedWithFailure;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.message;

import dev.customersdk.testkit.KohortEmulator;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.platform.testkit.engine.EngineTestKit;

/**
 * A class that names the extension must have a use for it; one for which JUnit finds it need not.
 */
class WithoutEmulatorTest {

  private static final List<KohortEmulator> seen = new ArrayList<>();

  @BeforeEach
  void nothingSeen() {
    seen.clear();
  }

  @Test
  void noField() {
    failsWith(
        WithoutField.class,
        "%s has neither a field that holds an emulator nor a parameter for one; declare one,");
  }

  @Test
  void noFieldAndOnlyAParameterThatJUnitNeverFills() {
    failsWith(
        OwnMethodOnly.class,
        "%s has neither a field that holds an emulator nor a parameter for one; declare one,");
  }

  @Test
  void aClassMayNeedItForWhatIsNestedOrNameItByAnotherAnnotation() {
    TestRun.of(OnlyInside.class, Composed.class, HeirOfNamed.class)
        .assertStatistics(events -> events.started(4).succeeded(4));
    assertThat(seen).hasSize(1);
  }

  @Test
  void whereJUnitDetectsItNoClassNeedsOne() {
    TestRun.of(
            EngineTestKit.engine("junit-jupiter")
                .configurationParameter("junit.jupiter.extensions.autodetection.enabled", "true"),
            Unrelated.class,
            Detected.class)
        .assertStatistics(events -> events.started(2).succeeded(2));
    assertThat(seen).hasSize(1).noneMatch(TestRun::isOpen);
  }

  private static void failsWith(Class<?> type, String problem) {
    String message =
        problem.formatted(type.getName())
            + " for example static final KohortEmulator kohort = KohortEmulator.start();";
    TestRun.of(type)
        .assertThatEvents()
        .haveExactly(1, event(finishedWithFailure(message(message))));
  }

  @ExtendWith(EmulatorExtension.class)
  static class WithoutField {

    @Test
    void one() {}
  }

  @ExtendWith(EmulatorExtension.class)
  static class OwnMethodOnly {

    @Test
    void one() {}

    void notATest(KohortEmulator kohort) {
      seen.add(kohort);
    }
  }

  @ExtendWith(EmulatorExtension.class)
  static class OnlyInside {

    @Test
    void plain() {}

    @Nested
    class Inside {

      @Test
      void one(KohortEmulator kohort) {
        seen.add(kohort);
      }
    }
  }

  @Retention(RetentionPolicy.RUNTIME)
  @ExtendWith(EmulatorExtension.class)
  @interface IntegrationTest {}

  @IntegrationTest
  static class Composed {

    @Test
    void plain() {}
  }

  @ExtendWith(EmulatorExtension.class)
  abstract static class Named {}

  static class HeirOfNamed extends Named {

    @Test
    void plain() {}
  }

  static class Unrelated {

    @Test
    void one() {}
  }

  static class Detected {

    @Test
    void one(KohortEmulator kohort) {
      seen.add(kohort);
    }
  }
}
