package dev.customersdk.core.credentials;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.core.Credentials;
import dev.customersdk.core.probe.Probe;
import dev.customersdk.core.probe.Probe.Thing;
import dev.customersdk.fixtures.ContractTest;
import dev.customersdk.fixtures.Mode;
import dev.customersdk.fixtures.RawServer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What whoever asks for all suffers is not suffered by all. */
class TroubledRefreshTest {

  private final AtomicInteger refreshes = new AtomicInteger();
  private final CountDownLatch hanging = new CountDownLatch(1);
  private final CountDownLatch vault = new CountDownLatch(1);

  @Test
  void oneThatHangsIsAskedForByOneMoreOfThoseWhoWait() throws Exception {
    int calls = 8;
    try (RotatingVendor vendor = new RotatingVendor(calls);
        Probe probe = probe(vendor.url(), () -> vendor.hasRevoked() ? firstHangs() : "old")) {
      CountDownLatch allButOne = new CountDownLatch(calls - 1);
      List<CompletableFuture<Void>> ends = new ArrayList<>();
      for (int i = 0; i < calls; i++) {
        ends.add(
            (i % 2 == 0 ? probe.get("1").executeAsync() : onAThread(probe))
                .thenAccept(thing -> allButOne.countDown()));
      }
      assertThat(allButOne.await(20, SECONDS)).isTrue();
      assertThat(refreshes).hasValue(2);
      vault.countDown();
      CompletableFuture.allOf(ends.toArray(CompletableFuture[]::new)).get(10, SECONDS);
    }
  }

  private static CompletableFuture<Thing> onAThread(Probe probe) {
    return CompletableFuture.supplyAsync(
        () -> probe.get("1").execute(), call -> new Thread(call).start());
  }

  @ContractTest
  void theEndOfTheCallThatAsksIsNotThatOfTheRefresh(Mode mode) throws Exception {
    CountDownLatch arrived = new CountDownLatch(1);
    CountDownLatch answer = new CountDownLatch(1);
    AtomicInteger asked = new AtomicInteger();
    RawServer.Handler refusing =
        (number, request, reply) -> {
          if (number == 1) {
            arrived.countDown();
            RotatingVendor.await(answer);
          }
          reply.json(RotatingVendor.token(request).equals("old") ? 401 : 200, "{\"id\":\"1\"}");
        };
    try (RawServer server = RawServer.start(refusing);
        Probe probe =
            probe(server.url(), () -> asked.incrementAndGet() < 3 ? "old" : firstHangs())) {
      Future<Thing> waits = mode.start(probe.get("1"));
      RotatingVendor.await(arrived);
      Future<Thing> asks = probe.get("1").executeAsync();
      RotatingVendor.await(hanging);
      answer.countDown();
      asks.cancel(true);
      vault.countDown();
      assertThat(waits.get(5, SECONDS).id()).isEqualTo("1");
      assertThat(refreshes).hasValue(1);
    }
  }

  @ContractTest
  void afterOneThatFailedAnotherIsAskedForByOneOnly(Mode mode) throws Exception {
    int calls = 16;
    AtomicInteger atOnce = new AtomicInteger();
    AtomicInteger mostAtOnce = new AtomicInteger();
    try (RotatingVendor vendor = new RotatingVendor(calls);
        Probe probe =
            probe(
                vendor.url(),
                () -> {
                  if (!vendor.hasRevoked()) {
                    return "old";
                  }
                  mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
                  RawServer.idleForAMoment();
                  atOnce.decrementAndGet();
                  if (refreshes.incrementAndGet() <= 3) {
                    throw new IllegalStateException("the vault is closed");
                  }
                  return "new";
                })) {
      List<Future<Thing>> started = new ArrayList<>();
      for (int i = 0; i < calls; i++) {
        started.add(mode.start(probe.get("1")));
      }
      int failed = 0;
      for (Future<Thing> call : started) {
        failed += hasFailed(call) ? 1 : 0;
      }
      assertThat(failed).isEqualTo(3);
      assertThat(refreshes).hasValue(4);
      assertThat(mostAtOnce).hasValue(1);
    }
  }

  private static Probe probe(String url, Supplier<String> token) {
    return Probe.at(url).credentials(Credentials.bearer(token)).build();
  }

  private String firstHangs() {
    if (refreshes.incrementAndGet() == 1) {
      hanging.countDown();
      RotatingVendor.await(vault);
    }
    return "new";
  }

  private static boolean hasFailed(Future<Thing> call) throws Exception {
    try {
      return !call.get(10, SECONDS).id().equals("1");
    } catch (ExecutionException e) {
      return true;
    }
  }
}
