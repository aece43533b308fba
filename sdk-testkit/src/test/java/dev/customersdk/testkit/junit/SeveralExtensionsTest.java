package dev.customersdk.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.testkit.engine.EventConditions.event;
import static org.junit.platform.testkit.engine.EventConditions.finishedSuccessfully;
import static org.junit.platform.testkit.engine.EventConditions.finishedWithFailure;
import static org.junit.platform.testkit.engine.EventConditions.test;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.instanceOf;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.message;

import dev.customersdk.testkit.Emulator;
import dev.customersdk.testkit.FlexEmulator;
import dev.customersdk.testkit.KohortEmulator;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.testkit.engine.Events;

/** The extension in a field, alone or beside one that an annotation names. */
class SeveralExtensionsTest {

  private static final List<Emulator> seen = new ArrayList<>();

  @BeforeEach
  void nothingSeen() {
    seen.clear();
  }

  @Test
  void oneInAFieldBesideANamedOneOfABaseWatchesWhatEitherGave() {
    Events events = TestRun.of(Watched.class);

    events.assertStatistics(it -> it.started(3).succeeded(2).failed(1));
    events
        .assertThatEvents()
        .haveExactly(
            1, event(test("sendsWrong"), finishedWithFailure(instanceOf(AssertionError.class))))
        .haveExactly(1, event(test("inherited"), finishedSuccessfully()))
        .haveExactly(1, event(test("inside"), finishedSuccessfully()));
    assertThat(seen).containsOnly(seen.get(0)).hasSize(3).noneMatch(TestRun::isOpen);
  }

  @Test
  void oneInAnInstanceFieldSharesItsEmulatorToo() {
    TestRun.of(InInstanceField.class).assertStatistics(it -> it.started(3).succeeded(3));

    assertThat(seen).containsOnly(seen.get(0)).hasSize(3).noneMatch(TestRun::isOpen);
  }

  @Test
  void whatEveryEmulatorReceivedIsReported() {
    Events events = TestRun.of(Two.class);

    events
        .assertThatEvents()
        .haveExactly(
            1,
            event(
                finishedWithFailure(
                    message(
                        text ->
                            text.contains("GET /customers: ")
                                && text.contains("GET /v1/customers: ")))));
  }

  private static void get(Emulator emulator, String target) {
    try (InputStream response = URI.create(emulator.baseUrl() + target).toURL().openStream()) {
      assertThat(response).isEmpty();
    } catch (IOException refused) {
      assertThat(emulator.requests()).isNotEmpty();
    }
  }

  @ExtendWith(EmulatorExtension.class)
  abstract static class Base {

    @Test
    void inherited(KohortEmulator kohort) {
      seen.add(kohort);
    }
  }

  static class Watched extends Base {

    @RegisterExtension
    static final EmulatorExtension emulators = new EmulatorExtension().failOnUndocumented();

    @Test
    void sendsWrong(KohortEmulator kohort) {
      seen.add(kohort);
      get(kohort, "/customers?foo=bar");
    }

    @Nested
    class Inside {

      @Test
      void inside(KohortEmulator kohort) {
        seen.add(kohort);
      }
    }
  }

  static class InInstanceField {

    @RegisterExtension final EmulatorExtension emulators = new EmulatorExtension();

    @RepeatedTest(2)
    void twice(KohortEmulator kohort) {
      assertThat(kohort.customerCount()).isZero();
      kohort.addCustomers(1);
      seen.add(kohort);
    }

    @Nested
    class Inside {

      @Test
      void three(KohortEmulator kohort) {
        seen.add(kohort);
      }
    }
  }

  static class Two {

    @RegisterExtension
    static final EmulatorExtension emulators = new EmulatorExtension().failOnUndocumented();

    @Test
    void both(KohortEmulator kohort, FlexEmulator flex) {
      get(kohort, "/customers?foo=bar");
      get(flex, "/v1/customers?foo=bar");
    }
  }
}
