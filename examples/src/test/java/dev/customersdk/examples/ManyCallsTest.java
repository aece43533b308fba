package dev.customersdk.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.core.BulkProgress;
import dev.customersdk.kohort.Customer;
import dev.customersdk.kohort.KohortClient;
import dev.customersdk.testkit.Fault;
import dev.customersdk.testkit.FaultRule;
import dev.customersdk.testkit.KohortEmulator;
import dev.customersdk.testkit.junit.EmulatorExtension;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What docs/bulk.md says, at a real emulator. */
class ManyCallsTest {

  @RegisterExtension
  static final EmulatorExtension emulators = new EmulatorExtension().failOnUndocumented();

  static final KohortEmulator emulator = KohortEmulator.start();

  @AutoClose
  private final KohortClient kohort =
      KohortClient.builder().baseUrl(emulator.baseUrl()).apiKey(emulator.apiKey()).build();

  @Test
  void createsFiveHundredAndReportsTheFailuresThatThePagePrints() throws IOException {
    emulator.inject(
        FaultRule.every(Fault.dropAfterProcessing())
            .on("POST", "/customers")
            .afterFirst(300)
            .times(1));
    List<String> emails =
        new ArrayList<>(IntStream.range(0, 500).mapToObj(n -> "n" + n + "@example.com").toList());
    emails.set(17, "nobody");
    emails.set(42, " ");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    BulkProgress end = CreateMany.run(kohort, emails, new PrintStream(bytes, true, UTF_8));

    assertThat(end).isEqualTo(new BulkProgress(500, 497, 3));
    assertThat(emulator.customerCount()).isEqualTo(498);
    List<String> printed = bytes.toString(UTF_8).lines().toList();
    List<String> documented =
        Files.readString(Path.of("../docs/bulk.md"))
            .lines()
            .filter(line -> line.matches("\\d+: .*"))
            .toList();
    assertThat(printed)
        .extracting(ManyCallsTest::ofAnyTry)
        .isEqualTo(documented.stream().map(ManyCallsTest::ofAnyTry).toList())
        .hasSize(3);
    assertThat(printed.subList(0, 2)).isEqualTo(documented.subList(0, 2));
  }

  @Test
  void stopsAtTheFirstFailure() {
    List<String> ids = new ArrayList<>(emulator.addCustomers(100));
    ids.set(10, "cus_nobody");
    List<String> log = new ArrayList<>();

    assertThat(ManyCalls.untilOneFails(kohort, ids.stream(), log::add)).containsExactly(10L);
    assertThat(log).hasSize(emulator.requestCount()).hasSizeLessThan(100);
  }

  @Test
  void runsOnThreadsOfTheCallers() {
    List<String> ids = emulator.addCustomers(100);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      assertThat(ManyCalls.onThreads(kohort, ids, threads)).isEqualTo(100);
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void deletesAll() {
    emulator.addCustomers(60);

    assertThat(ManyCalls.deleteAll(kohort)).isZero();
    assertThat(kohort.customers().list())
        .hasSize(60)
        .allSatisfy(customer -> assertThat(customer.deletedAt()).isPresent());
  }

  @Test
  void givesRowsOneByOne() throws Exception {
    emulator.addCustomers(60);
    CompletableFuture<Integer> rows = new CompletableFuture<>();

    ManyCalls.oneByOne(kohort, new OneByOne(rows));

    assertThat(rows.get(30, TimeUnit.SECONDS)).isEqualTo(60);
  }

  /** Which request loses its response is up to the order of their arrival. */
  private static String ofAnyTry(String line) {
    return line.replaceFirst("^\\d+", "…").replaceFirst("127.0.0.1:\\d+", "…");
  }

  /** Counts what it gets. */
  private static final class OneByOne implements Flow.Subscriber<Customer> {

    private final CompletableFuture<Integer> end;
    private final List<Flow.Subscription> subscription = new ArrayList<>();
    private int rows;

    OneByOne(CompletableFuture<Integer> end) {
      this.end = end;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
      subscription.add(given);
      given.request(1);
    }

    @Override
    public void onNext(Customer customer) {
      rows++;
      subscription.get(0).request(1);
    }

    @Override
    public void onError(Throwable failure) {
      end.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
      end.complete(rows);
    }
  }
}
