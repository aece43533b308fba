package dev.customersdk.bucket4j;

import dev.customersdk.core.RateLimit;
import dev.customersdk.kohort.KohortClient;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * A program that calls a vendor as fast as the shared limit lets it, on eight threads, until a time
 * of day that it is told when it is ready. Prints the turn of each request as two times of day,
 * between which it lies, and whether it came at once.
 */
final class QuotaWorker {

  private static final int THREADS = 8;

  private final Queue<String> turns = new ConcurrentLinkedQueue<>();

  private QuotaWorker() {}

  /**
   * Store, address, vendor, its key, customer, vendor to warm up with, requests, window, starter.
   */
  public static void main(String[] args) throws Exception {
    ProxyManager<String> store = Store.valueOf(args[0]).connect(args[1]);
    int requests = Integer.parseInt(args[6]);
    Duration window = Duration.parse(args[7]);
    QuotaWorker worker = new QuotaWorker();
    // What a first call loads must not count as time in which there was no work.
    SharedRateLimit other = limit(store, "warm-up", 1000, window);
    worker.call(args[5], args[3], args[4], other, 0);
    worker.turns.clear();
    long end = whenTold(Integer.parseInt(args[8]));
    worker.call(args[2], args[3], args[4], limit(store, "kohort", requests, window), end);
    worker.turns.forEach(System.out::println);
    System.exit(0); // clients of the store may have threads that are no daemons
  }

  private static long whenTold(int port) throws IOException {
    try (Socket starter = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return new DataInputStream(starter.getInputStream()).readLong();
    }
  }

  /** A busy machine may take its time for the many connections that a test without a pool makes. */
  private static SharedRateLimit limit(
      ProxyManager<String> store, String name, int requests, Duration window) {
    return SharedRateLimit.of(store, name, requests, window).storeTimeout(Duration.ofSeconds(30));
  }

  /** Each thread calls once at least. */
  private void call(String url, String key, String customer, RateLimit limit, long end)
      throws InterruptedException {
    RateLimit recorded =
        (nanoTime, atMost) -> {
          long asked = System.currentTimeMillis();
          Duration wait = limit.reserve(nanoTime, atMost);
          long told = System.currentTimeMillis();
          // A wait begins before the round trip; where the store's clock stood in that, nobody
          // knows.
          turns.add(
              (2 * asked - told + wait.toMillis())
                  + (" " + (Math.max(told, asked + wait.toMillis()) + 2))
                  + (" " + wait.isZero()));
          return wait;
        };
    try (KohortClient client =
        KohortClient.builder()
            .baseUrl(url)
            .apiKey(key)
            .timeout(Duration.ofMinutes(2))
            .rateLimit(() -> recorded)
            .build()) {
      List<Thread> threads = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        Thread thread =
            new Thread(
                () -> {
                  do {
                    var unused = client.customers().get(customer);
                  } while (System.currentTimeMillis() < end);
                });
        thread.start();
        threads.add(thread);
      }
      for (Thread thread : threads) {
        thread.join();
      }
    }
  }
}
