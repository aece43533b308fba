package dev.customersdk.core.credentials;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.core.Credentials;
import dev.customersdk.core.RequestOptions;
import dev.customersdk.core.probe.Probe;
import dev.customersdk.core.probe.Probe.Thing;
import dev.customersdk.fixtures.ContractTest;
import dev.customersdk.fixtures.Mode;
import dev.customersdk.fixtures.RawServer;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** A refresh that takes its time is waited for by those alone who were refused. */
class SlowRefreshTest {

  @ContractTest
  void holdsUpNeitherWhoHasAGoodOneNorWhoIsSomebodyElse(Mode mode) throws Exception {
    AtomicInteger asked = new AtomicInteger();
    CountDownLatch arrived = new CountDownLatch(1);
    CountDownLatch answer = new CountDownLatch(1);
    CountDownLatch hanging = new CountDownLatch(1);
    CountDownLatch vault = new CountDownLatch(1);
    Credentials slow =
        Credentials.bearer(
            () -> {
              int number = asked.incrementAndGet();
              if (number == 3) {
                hanging.countDown();
                RotatingVendor.await(vault);
              }
              return number == 2 ? "old" : "good";
            });
    RequestOptions others =
        RequestOptions.builder().credentials(Credentials.bearer(() -> "another's")).build();
    try (RawServer server = RawServer.start(RotatingVendor.holdingTheFirst(arrived, answer));
        Probe probe = Probe.at(server.url()).credentials(slow).build()) {
      Future<Thing> good = mode.start(probe.get("1"));
      RotatingVendor.await(arrived);
      Future<Thing> refused = mode.start(probe.get("1"));
      RotatingVendor.await(hanging);
      answer.countDown();
      assertThat(good.get(5, SECONDS).id()).isEqualTo("1");
      assertThat(mode.start(probe.get("1").with(others)).get(5, SECONDS).id()).isEqualTo("1");
      assertThat(mode.start(probe.get("1")).get(5, SECONDS).id()).isEqualTo("1");
      assertThat(refused.isDone()).isFalse();
      vault.countDown();
      assertThat(refused.get(5, SECONDS).id()).isEqualTo("1");
    }
  }
}
