package dev.customersdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Which requests meet an injected fault. */
class FaultRuleTest {

  private static final Fault DOWN = Fault.serviceUnavailable();

  private final VirtualTime time = VirtualTime.start();
  private final KohortEmulator kohort = KohortEmulator.builder().time(time).start();
  private final Caller caller = new Caller(kohort);

  @AfterEach
  void close() {
    kohort.close();
  }

  @Test
  void everyRequestUntilItIsEnded() {
    InjectedFault outage = kohort.inject(FaultRule.every(DOWN));
    assertThat(statuses(3)).containsExactly(503, 503, 503);
    assertThat(outage.requests()).isEqualTo(3);
    outage.end();
    assertThat(statuses(2)).containsExactly(200, 200);
  }

  @Test
  void anOutageEndsByTheEmulatorsClock() {
    InjectedFault outage = kohort.inject(FaultRule.every(DOWN).during(Duration.ofMinutes(5)));
    assertThat(statuses(1)).containsExactly(503);
    time.advance(Duration.ofSeconds(299));
    assertThat(statuses(1)).containsExactly(503);
    assertThat(outage.isOver()).isFalse();
    time.advance(Duration.ofSeconds(1));
    assertThat(statuses(1)).containsExactly(200);
    assertThat(outage.isOver()).isTrue();
  }

  @Test
  void forEverIsADurationToo() {
    kohort.inject(FaultRule.every(DOWN).during(ChronoUnit.FOREVER.getDuration()));
    assertThat(statuses(1)).containsExactly(503);
  }

  @Test
  void someAreLetThroughFirstAndTheNumberIsLimited() {
    InjectedFault fault = kohort.inject(FaultRule.every(DOWN).afterFirst(2).times(2));
    assertThat(statuses(6)).containsExactly(200, 200, 503, 503, 200, 200);
    assertThat(fault.isOver()).isTrue();
  }

  @Test
  void oneEndpointOnly() {
    String id = caller.add("{'emailAddress':'ada@example.com'}");
    InjectedFault fault = kohort.inject(FaultRule.every(DOWN).on("GET", "/customers/{any}"));
    assertThat(caller.get("/customers/" + id).statusCode()).isEqualTo(503);
    assertThat(caller.get("/customers").statusCode()).isEqualTo(200);
    assertThat(caller.send("DELETE", "/customers/" + id).statusCode()).isEqualTo(201);
    assertThat(fault.requests()).isEqualTo(1);
  }

  @Test
  void oneCustomerOnlyHoweverTheIdIsWritten() {
    String ada = caller.add("{'emailAddress':'ada@example.com'}");
    String alan = caller.add("{'emailAddress':'alan@example.com'}");
    kohort.inject(FaultRule.every(DOWN).forCustomer(ada));
    assertThat(caller.get("/customers/" + alan).statusCode()).isEqualTo(200);
    assertThat(caller.get("/customers").statusCode()).isEqualTo(200);
    assertThat(caller.get("/customers/" + ada).statusCode()).isEqualTo(503);
    assertThat(caller.get("/customers/" + ada.replace("_", "%5F")).statusCode()).isEqualTo(503);
    assertThat(caller.send("PATCH", "/customers/" + ada + "/block").statusCode()).isEqualTo(503);
  }

  @Test
  void chanceRepeatsItselfWithTheSameSeed() {
    FaultRule rule = FaultRule.every(DOWN).randomly(0.3, 42);
    List<Integer> first = statusesUnder(rule);
    assertThat(first).hasSize(200).contains(200);
    assertThat(first.stream().filter(status -> status == 503).count()).isBetween(35L, 85L);
    assertThat(statusesUnder(rule)).isEqualTo(first);
    assertThat(statusesUnder(FaultRule.every(DOWN).randomly(0.3, 43))).isNotEqualTo(first);
  }

  @Test
  void whatHappensAtTheFirstByteHasRulesToo() {
    InjectedFault fault = kohort.inject(FaultRule.every(Fault.dropBeforeReading()).times(1));
    String ada = "{'emailAddress':'ada@example.com'}";
    assertThatThrownBy(() -> caller.post("/customers", ada))
        .isInstanceOf(UncheckedIOException.class);
    assertThat(caller.post("/customers", ada).statusCode()).isEqualTo(201);
    assertThat(kohort.requestCount()).isEqualTo(1);
    assertThat(fault.requests()).isEqualTo(1);
  }

  @Test
  void queuedFaultsComeFirstAndOneIsMetAtMost() {
    InjectedFault older = kohort.inject(FaultRule.every(DOWN).times(2));
    InjectedFault younger = kohort.inject(FaultRule.every(Fault.status(500)).times(1));
    kohort.failNext(Fault.status(418), Fault.none());
    assertThat(statuses(6)).containsExactly(418, 200, 503, 503, 500, 200);
    assertThat(older.requests()).isEqualTo(2);
    assertThat(younger.requests()).isEqualTo(1);
  }

  @Test
  void clearingAndResettingEndAllOfThem() {
    kohort.inject(FaultRule.every(DOWN));
    kohort.failNext(DOWN);
    String id = caller.add("{'emailAddress':'ada@example.com'}");
    kohort.clearFaults();
    assertThat(caller.get("/customers/" + id).statusCode()).isEqualTo(200);
    kohort.inject(FaultRule.every(DOWN));
    kohort.reset();
    assertThat(statuses(1)).containsExactly(200);
  }

  @Test
  void whatCannotMatchIsRefused() {
    FaultRule rule = FaultRule.every(DOWN);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> kohort.inject(rule.on("POST", "/v1/customers")))
        .withMessageContaining(
            "no POST /v1/customers; it has GET /customers, POST /customers, GET");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FaultRule.every(Fault.dropBeforeReading()).forCustomer("cus_1"))
        .withMessageContaining("dropAfterReading()");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rule.on("POST", "customers"))
        .withMessage("path must begin with a slash and have no query, for example /customers/{id}");
    assertThatIllegalArgumentException().isThrownBy(() -> rule.randomly(0, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> rule.randomly(1.1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> rule.randomly(Double.NaN, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> rule.times(0));
    assertThatIllegalArgumentException().isThrownBy(() -> rule.afterFirst(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> rule.during(Duration.ZERO));
  }

  @Test
  void saysWhatItIsAboutButNobodysId() {
    assertThat(
            FaultRule.every(DOWN)
                .on("GET", "/customers/{id}")
                .forCustomer("cus_1")
                .randomly(0.5, 1)
                .afterFirst(2)
                .times(3))
        .hasToString(
            "status 503 on GET /customers/{id} for one customer with probability 0.5 (seed 1)"
                + " after the first 2, 3 times");
  }

  private List<Integer> statusesUnder(FaultRule rule) {
    InjectedFault injected = kohort.inject(rule);
    List<Integer> statuses = statuses(200);
    injected.end();
    return statuses;
  }

  private List<Integer> statuses(int requests) {
    List<Integer> statuses = new ArrayList<>();
    for (int i = 0; i < requests; i++) {
      statuses.add(caller.get("/customers").statusCode());
    }
    return statuses;
  }
}
