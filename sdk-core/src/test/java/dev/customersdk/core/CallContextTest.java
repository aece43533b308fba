package dev.customersdk.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.core.probe.Probe;
import dev.customersdk.fixtures.RawServer;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What an observer puts around the work of a call on other threads. */
class CallContextTest {

  private static final ThreadLocal<String> CONTEXT = ThreadLocal.withInitial(() -> "none");

  @Test
  void isThereInTheStagesBehindAFuture() throws Exception {
    assertThat(
            contextOfStage(
                work ->
                    () -> {
                      CONTEXT.set("the caller's");
                      try {
                        work.run();
                      } finally {
                        CONTEXT.remove();
                      }
                    }))
        .isEqualTo("the caller's");
  }

  @Test
  void mayFailOrLeaveTheWorkUndone() throws Exception {
    assertThat(contextOfStage(work -> () -> {})).isEqualTo("none");
    assertThat(
            contextOfStage(
                work ->
                    () -> {
                      throw new IllegalStateException("out of order");
                    }))
        .isEqualTo("none");
    assertThat(
            contextOfStage(
                work -> {
                  throw new IllegalStateException("out of order");
                }))
        .isEqualTo("none");
  }

  private static String contextOfStage(UnaryOperator<Runnable> wrapper) throws Exception {
    CallObserver observer =
        new CallObserver() {
          @Override
          public Runnable inContext(Runnable work) {
            return wrapper.apply(work);
          }
        };
    CountDownLatch derived = new CountDownLatch(1);
    try (RawServer server =
            RawServer.start(
                reply -> {
                  await(derived);
                  reply.json(200, "{\"id\":\"1\"}");
                });
        Probe probe = Probe.at(server.url()).addListener(call -> observer).build()) {
      var context = probe.get("1").executeAsync().thenApply(thing -> CONTEXT.get());
      derived.countDown();
      return context.get(10, TimeUnit.SECONDS);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
