package dev.customersdk.core.credentials;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customersdk.core.ApiException;
import dev.customersdk.core.Credentials;
import dev.customersdk.core.probe.Probe;
import dev.customersdk.core.probe.Probe.Thing;
import dev.customersdk.fixtures.ContractTest;
import dev.customersdk.fixtures.Mode;
import dev.customersdk.fixtures.RawServer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A token that was refused is asked for anew once, for all calls that used it. */
class SharedRefreshTest {

  private static final int CALLS = 64;
  private static final ThreadLocal<String> TENANT = new ThreadLocal<>();

  private final AtomicInteger refreshes = new AtomicInteger();

  private String token(RotatingVendor vendor, String owner) {
    return vendor.hasRevoked() ? "new" + owner + refreshes.incrementAndGet() : "old" + owner;
  }

  static Stream<Set<Mode>> modes() {
    return Stream.of(EnumSet.of(Mode.SYNC), EnumSet.of(Mode.ASYNC), EnumSet.allOf(Mode.class));
  }

  @ParameterizedTest
  @MethodSource("modes")
  void onceForAllCallsThatAreRefusedTogether(Set<Mode> modes) throws Exception {
    int all = CALLS * modes.size();
    try (RotatingVendor vendor = new RotatingVendor(all);
        Probe probe =
            Probe.at(vendor.url())
                .credentials(Credentials.bearer(() -> token(vendor, "")))
                .build()) {
      List<Future<Thing>> calls = new ArrayList<>();
      for (Mode mode : modes) {
        for (int i = 0; i < CALLS; i++) {
          calls.add(mode.start(probe.get("1")));
        }
      }
      int answered = 0;
      for (Future<Thing> call : calls) {
        answered += hasValue(call) ? 1 : 0;
      }
      System.out.printf(
          "SharedRefreshTest: %s, %d calls refused together, %d answered then, %d refreshes%n",
          modes, all, answered, refreshes.get());
      assertThat(answered).isEqualTo(all);
      assertThat(refreshes).hasValue(1);
      assertThat(Collections.frequency(vendor.tokens(), "new1")).isEqualTo(all);
    }
  }

  @ContractTest
  void alsoForACallThatHearsOfItLate(Mode mode) throws Exception {
    AtomicInteger asked = new AtomicInteger();
    CountDownLatch arrived = new CountDownLatch(1);
    CountDownLatch answer = new CountDownLatch(1);
    try (RawServer server = RawServer.start(RotatingVendor.holdingTheFirst(arrived, answer));
        Probe probe =
            Probe.at(server.url())
                .credentials(
                    Credentials.bearer(
                        () -> asked.incrementAndGet() < 3 ? "old" : "new-" + asked.get()))
                .build()) {
      Future<Thing> late = mode.start(probe.get("1"));
      RotatingVendor.await(arrived);
      mode.run(probe.get("1"));
      answer.countDown();
      assertThat(late.get(10, SECONDS).id()).isEqualTo("1");
      assertThat(server.requests())
          .extracting(RotatingVendor::token)
          .containsExactly("old", "old", "new-3", "new-3");
      mode.run(probe.get("1"));
      assertThat(asked).as("the next attempt asks again").hasValue(4);
    }
  }

  @ContractTest
  void butAgainForACallThatWasGivenTheRefusedOneAfterwards(Mode mode) {
    AtomicInteger asked = new AtomicInteger();
    try (RawServer server = RawServer.start(reply -> reply.json(401, "{}"));
        Probe probe =
            Probe.at(server.url())
                .credentials(Credentials.bearer(() -> "old" + asked.incrementAndGet() * 0))
                .build()) {
      for (int call = 1; call <= 3; call++) {
        assertThatThrownBy(() -> mode.run(probe.get("1")))
            .isInstanceOf(ApiException.Unauthenticated.class);
        assertThat(asked).hasValue(2 * call);
      }
    }
  }

  @Test
  void butNotForTenantsWithTokensOfTheirOwn() throws Exception {
    List<String> tenants = List.of("-ada-", "-bob-", "-eve-");
    try (RotatingVendor vendor = new RotatingVendor(CALLS * tenants.size());
        Probe probe =
            Probe.at(vendor.url())
                .credentials(Credentials.bearer(() -> token(vendor, TENANT.get())))
                .withoutRetryBudget()
                .build()) {
      List<Thread> threads = new ArrayList<>();
      for (int i = 0; i < CALLS * tenants.size(); i++) {
        String tenant = tenants.get(i % tenants.size());
        Thread thread =
            new Thread(
                () -> {
                  TENANT.set(tenant);
                  probe.get(tenant).execute();
                });
        threads.add(thread);
        thread.start();
      }
      for (Thread thread : threads) {
        thread.join(10_000);
      }
      assertThat(vendor.requests())
          .hasSize(2 * threads.size())
          .allSatisfy(
              request ->
                  assertThat(RotatingVendor.token(request))
                      .contains(request.target().substring("/things/".length())));
      assertThat(refreshes).hasValue(tenants.size());
    }
  }

  private static boolean hasValue(Future<Thing> call) throws Exception {
    try {
      return call.get(10, SECONDS).id().equals("1");
    } catch (java.util.concurrent.ExecutionException refused) {
      return false;
    }
  }
}
