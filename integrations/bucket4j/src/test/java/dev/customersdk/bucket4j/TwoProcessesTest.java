package dev.customersdk.bucket4j;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.fixtures.OwnJvm;
import dev.customersdk.testkit.KohortEmulator;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Two processes share a quota. How long, and of what, says the build: {@code -Plong} has five
 * minutes of 100 a minute, where the emulator's own count is held to the limit.
 *
 * <p>In a short window the scheduler of a busy machine moves requests further than the quota allows
 * for; then what counts is when the store let them go, and that none left before.
 */
class TwoProcessesTest {

  private static final int REQUESTS = Integer.getInteger("quota.requests", 20);
  private static final Duration WINDOW = Duration.parse(System.getProperty("quota.window", "PT2S"));
  private static final Duration RUN = Duration.parse(System.getProperty("quota.run", "PT8S"));
  private static final boolean LONG = WINDOW.compareTo(Duration.ofMinutes(1)) >= 0;

  @ParameterizedTest
  @EnumSource
  void shareOneQuota(Store store, TestReporter reporter) throws Exception {
    try (ServerSocket starter = new ServerSocket(0, 2, InetAddress.getLoopbackAddress());
        KohortEmulator emulator = KohortEmulator.start();
        KohortEmulator warmUp = KohortEmulator.start()) {
      String customer = emulator.addCustomers(1).get(0);
      warmUp.addCustomers(1);
      List<String> arguments =
          List.of(
              store.name(),
              store.address(),
              emulator.baseUrl(),
              emulator.apiKey(),
              customer,
              warmUp.baseUrl(),
              "" + REQUESTS,
              WINDOW.toString(),
              "" + starter.getLocalPort());
      List<CompletableFuture<List<Turn>>> processes =
          Stream.generate(
                  () ->
                      CompletableFuture.supplyAsync(() -> run(arguments), TwoProcessesTest::begin))
              .limit(2)
              .toList();
      start(starter);
      List<Turn> one = processes.get(0).join();
      List<Turn> other = processes.get(1).join();
      List<Turn> turns = Stream.of(one, other).flatMap(List::stream).toList();
      Timeline arrived =
          new Timeline(
              emulator.requests().stream()
                  .mapToLong(request -> request.receivedAt().toEpochMilli())
                  .toArray());
      reporter.publishEntry(
          store + ", " + REQUESTS + " per " + WINDOW.toSeconds() + " s",
          figures(arrived, one.size(), other.size()));

      assertThat(one).as("both had work").isNotEmpty();
      assertThat(other).as("both had work").isNotEmpty();
      checkTurns(turns, one, other);
      Timeline earliest = earliest(turns);
      assertThat(arrived.size()).as("each turn is a request").isEqualTo(turns.size());
      assertThat(arrived.isNeverAheadOf(earliest)).as("none left before its turn").isTrue();
      long late = arrived.mostBehind(earliest);
      assertThat(arrived.most(WINDOW.toMillis() - late)).isLessThanOrEqualTo(REQUESTS);
      if (LONG) {
        assertThat(arrived.most(WINDOW.toMillis())).isLessThanOrEqualTo(REQUESTS);
        assertThat(arrived.fewest(WINDOW.toMillis())).isGreaterThanOrEqualTo(95 * REQUESTS / 100);
      }
    }
  }

  /** Tells both when to end, as soon as both are ready. */
  private static void start(ServerSocket starter) throws IOException {
    starter.setSoTimeout(120_000);
    try (Socket one = starter.accept();
        Socket other = starter.accept()) {
      long end = System.currentTimeMillis() + RUN.toMillis();
      new DataOutputStream(one.getOutputStream()).writeLong(end);
      new DataOutputStream(other.getOutputStream()).writeLong(end);
    }
  }

  /** In every window no more than the limit; over the time when both had work, 95 in 100 of it. */
  private static void checkTurns(List<Turn> turns, List<Turn> one, List<Turn> other) {
    for (Turn first : turns) {
      long end = first.earliest() + WINDOW.toMillis();
      assertThat(turns)
          .filteredOn(turn -> turn.earliest() >= first.earliest() && turn.latest() < end)
          .as("surely within one window")
          .hasSizeLessThanOrEqualTo(REQUESTS);
    }
    long from = Math.max(one.get(0).latest(), other.get(0).latest());
    long to = Math.min(earliest(one).last(), earliest(other).last());
    List<Turn> sorted =
        turns.stream()
            .filter(turn -> turn.latest() >= from && turn.earliest() <= to)
            .sorted(Comparator.comparingLong(Turn::earliest))
            .toList();
    long busy = to - from;
    int used = sorted.size();
    for (int i = 1; i < sorted.size(); i++) {
      if (sorted.get(i).atOnce()) { // nobody waited for it, so there was no work before it
        busy -= sorted.get(i).latest() - sorted.get(i - 1).earliest();
        used--;
      }
    }
    assertThat(used).isGreaterThanOrEqualTo((int) (0.95 * REQUESTS * busy / WINDOW.toMillis()));
  }

  private static Timeline earliest(List<Turn> turns) {
    return new Timeline(turns.stream().mapToLong(Turn::earliest).toArray());
  }

  private static String figures(Timeline arrived, int one, int other) {
    return "%d requests (%d and %d), at most %d in any window, at least %d, window by window %s"
        .formatted(
            arrived.size(),
            one,
            other,
            arrived.most(WINDOW.toMillis()),
            arrived.fewest(WINDOW.toMillis()),
            arrived.windows(WINDOW.toMillis()));
  }

  /** The common pool may have one thread only. */
  private static void begin(Runnable work) {
    new Thread(work).start();
  }

  private static List<Turn> run(List<String> arguments) {
    try {
      int seconds = (int) RUN.plusMinutes(3).toSeconds();
      List<Turn> turns = new ArrayList<>();
      for (String line : OwnJvm.lines(seconds, List.of(), QuotaWorker.class, arguments)) {
        String[] times = line.split(" ", -1);
        turns.add(
            new Turn(
                Long.parseLong(times[0]),
                Long.parseLong(times[1]),
                Boolean.parseBoolean(times[2])));
      }
      return turns;
    } catch (Exception e) {
      throw new CompletionException(e);
    }
  }

  /** When a request may leave, as far as the process can tell; at once if nobody else waits. */
  private record Turn(long earliest, long latest, boolean atOnce) {}
}
