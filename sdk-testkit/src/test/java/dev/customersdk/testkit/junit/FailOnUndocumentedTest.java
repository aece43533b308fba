package dev.customersdk.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.testkit.engine.EventConditions.event;
import static org.junit.platform.testkit.engine.EventConditions.finishedSuccessfully;
import static org.junit.platform.testkit.engine.EventConditions.finishedWithFailure;
import static org.junit.platform.testkit.engine.EventConditions.test;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.instanceOf;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.message;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.suppressed;

import dev.customersdk.testkit.Emulator;
import dev.customersdk.testkit.Fault;
import dev.customersdk.testkit.FlexEmulator;
import dev.customersdk.testkit.KohortEmulator;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.testkit.engine.Events;

class FailOnUndocumentedTest {

  private static final String MESSAGE =
      "the vendor does not document what was sent:%n  GET %s: query parameter foo (documented: %s)";
  private static final String KOHORT =
      MESSAGE.formatted("/customers", "expand, orderBy, search, skip, take");
  private static final String FLEX =
      MESSAGE.formatted("/v1/customers", "email, ending_before, limit, offset, starting_after");

  @Test
  void failsThoseTestsInWhichItWasSent() {
    Events events = TestRun.of(Watched.class);

    events.assertStatistics(it -> it.started(5).succeeded(1).failed(4));
    for (String name : new String[] {"swallows", "inAfterEach"}) {
      events
          .assertThatEvents()
          .haveExactly(
              1,
              event(
                  test(name),
                  finishedWithFailure(instanceOf(AssertionError.class), message(KOHORT))));
    }
    events
        .assertThatEvents()
        .haveExactly(1, event(test("meetsAFault"), finishedWithFailure(message(KOHORT))))
        .haveExactly(
            1,
            event(
                test("failsAnyway"),
                finishedWithFailure(message("own"), suppressed(0, message(KOHORT)))))
        .haveExactly(1, event(test("sendsWhatIsDocumented"), finishedSuccessfully()));
  }

  @Test
  void leavesOtherEmulatorsAlone() {
    TestRun.of(Unwatched.class).assertStatistics(it -> it.started(1).succeeded(1));
  }

  @Test
  void watchesParametersToo() {
    TestRun.of(AllWatched.class)
        .assertThatEvents()
        .haveExactly(1, event(test("parameter"), finishedWithFailure(message(FLEX))))
        .haveExactly(1, event(test("field"), finishedWithFailure(message(KOHORT))));
  }

  private static void send(Emulator emulator, String target) {
    try {
      HttpURLConnection connection =
          (HttpURLConnection) URI.create(emulator.baseUrl() + target).toURL().openConnection();
      assertThat(connection.getResponseCode()).isPositive();
    } catch (IOException swallowed) {
      assertThat(emulator.requests()).isNotEmpty();
    }
  }

  @ExtendWith(EmulatorExtension.class)
  @TestMethodOrder(MethodOrderer.OrderAnnotation.class)
  static class Watched {

    static final KohortEmulator kohort = KohortEmulator.builder().failOnUndocumented().start();

    private boolean late;

    @AfterEach
    void afterwards() {
      if (late) {
        send(kohort, "/customers?foo=bar");
      }
    }

    @Test
    @Order(1)
    void swallows() {
      send(kohort, "/customers?foo=bar");
    }

    @Test
    @Order(2)
    void sendsWhatIsDocumented() {
      send(kohort, "/customers?take=wrong");
      send(kohort, "/customers/cus_unknown");
    }

    @Test
    void meetsAFault() {
      kohort.failNext(Fault.dropAfterReading());
      send(kohort, "/customers?foo=bar");
    }

    @Test
    void failsAnyway() {
      send(kohort, "/customers?foo=bar");
      throw new IllegalStateException("own");
    }

    @Test
    void inAfterEach() {
      late = true;
    }
  }

  @ExtendWith(EmulatorExtension.class)
  static class Unwatched {

    @Test
    void one(KohortEmulator kohort) {
      send(kohort, "/customers?foo=bar");
    }
  }

  static class AllWatched {

    @RegisterExtension
    static final EmulatorExtension emulators = new EmulatorExtension().failOnUndocumented();

    static final KohortEmulator kohort = KohortEmulator.start();

    @Test
    void parameter(FlexEmulator flex) {
      send(flex, "/v1/customers?foo=bar");
    }

    @Test
    void field() {
      send(kohort, "/customers?foo=bar");
    }
  }
}
