package dev.customersdk.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.core.probe.Probe;
import dev.customersdk.fixtures.Mode;
import dev.customersdk.fixtures.RawServer;
import java.util.Map;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * Heap and threads stay flat, for one client with many calls and for many clients with one.
 *
 * <p>{@code -Dleaks.calls} and {@code -Dleaks.clients} set how many.
 */
@Isolated
class LeakTest {

  private static final int CALLS = Integer.getInteger("leaks.calls", 5_000);
  private static final int CLIENTS = Integer.getInteger("leaks.clients", 500);
  private static final long A_FEW_MEGABYTES = 8L * 1024 * 1024;
  private static final int A_FEW_THREADS = 10;

  @Test
  void oneClientWithManyCalls() {
    try (RawServer server = server();
        Probe probe = Probe.at(server.url()).build()) {
      staysFlat("calls", CALLS, i -> call(probe, i));
    }
  }

  @Test
  void manyClientsWithOneCallEach() {
    try (RawServer server = server()) {
      staysFlat(
          "clients",
          CLIENTS,
          i -> {
            try (Probe probe = Probe.at(server.url()).build()) {
              call(probe, i);
            }
          });
    }
  }

  private static void call(Probe probe, int number) {
    Mode mode = number % 2 == 0 ? Mode.SYNC : Mode.ASYNC;
    assertThat(mode.run(probe.get("1")).id()).isEqualTo("1");
  }

  private static void staysFlat(String what, int times, IntConsumer step) {
    for (int i = 0; i < times / 5; i++) {
      step.accept(i);
    }
    long heap = heapInUse();
    int threads = ourThreads();
    for (int i = 0; i < times; i++) {
      step.accept(i);
    }
    long more = heapInUse() - heap;
    int moreThreads = ourThreads() - threads;
    System.out.printf(
        "LeakTest: %d %s, heap %+d KB, threads %+d%n", times, what, more / 1024, moreThreads);
    assertThat(more).isLessThan(A_FEW_MEGABYTES);
    assertThat(moreThreads).isLessThan(A_FEW_THREADS);
  }

  private static long heapInUse() {
    Runtime runtime = Runtime.getRuntime();
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private static int ourThreads() {
    Map<Thread, StackTraceElement[]> all = Thread.getAllStackTraces();
    return (int) all.keySet().stream().filter(t -> t.getName().startsWith("customer-sdk")).count();
  }

  private static RawServer server() {
    return RawServer.forgetful((number, request, reply) -> reply.json(200, "{\"id\":\"1\"}"));
  }
}
