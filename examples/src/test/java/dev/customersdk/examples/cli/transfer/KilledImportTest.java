package dev.customersdk.examples.cli.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.customersdk.examples.cli.Cli;
import dev.customersdk.examples.cli.CustomersProcess;
import dev.customersdk.testkit.Fault;
import dev.customersdk.testkit.FaultRule;
import dev.customersdk.testkit.InjectedFault;
import dev.customersdk.testkit.KohortEmulator;
import dev.customersdk.testkit.Latency;
import dev.customersdk.testkit.RecordedRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A large import that is killed twice, at a vendor that loses one call of a hundred before it is
 * processed, and another one after.
 *
 * <p>With {@code -Plong} it has ten thousand customers.
 */
class KilledImportTest {

  private static final int CUSTOMERS = Integer.getInteger("import.customers", 1000);
  private static final int PARALLEL = 4;
  private static final Duration PAUSE = Duration.ofMillis(100);
  private static final Pattern UNCLEAR = Pattern.compile("line (\\d+): (UNKNOWN|STARTED) ");

  @Test
  void everybodyIsThereAndNobodyTwice(@TempDir Path directory) throws Exception {
    Path file = directory.resolve("customers.jsonl");
    Files.writeString(file, IntStream.range(0, CUSTOMERS).mapToObj(this::row).collect(lines()));
    try (KohortEmulator kohort = KohortEmulator.builder().strict().start()) {
      InjectedFault before = kohort.inject(drops(Fault.dropAfterReading(), 4711));
      InjectedFault after = kohort.inject(drops(Fault.dropAfterProcessing(), 42));

      InjectedFault silence = kohort.inject(inTheMiddle(Fault.stall()));
      CustomersProcess first = start(kohort, file);
      waitFor(first, silence);
      first.kill();
      assertThat(first.status()).as("kill -9").isEqualTo(128 + 9);
      silence.end();
      int afterKill = kohort.customerCount();

      Fault slow = Fault.none().delayedBy(Latency.of(PAUSE));
      InjectedFault slowness = kohort.inject(inTheMiddle(slow));
      CustomersProcess second = start(kohort, file);
      waitFor(second, slowness);
      second.terminate();
      assertThat(second.status()).as("kill").isEqualTo(128 + 15);
      slowness.end();
      int afterTerm = kohort.customerCount();
      assertThat(second.output()).contains("Stopping: ", "Call it again to go on.");

      CustomersProcess third = start(kohort, file);
      assertThat(third.status()).as("unclear rows are left").isEqualTo(6);
      Set<String> unclear = emails(unclear(third.output()));
      Set<String> missing = new HashSet<>(all());
      missing.removeAll(emails(kohort));
      assertThat(emails(kohort)).as("nobody is there twice").doesNotHaveDuplicates();
      assertThat(unclear).as("who is missing is listed").containsAll(missing);
      int dropped = before.requests() + after.requests();
      assertThat(unclear.size())
          .as("each drop is listed, and what was in flight when it was killed")
          .isBetween(dropped, dropped + PARALLEL);
      assertThat(missing.size())
          .as("who is missing never arrived")
          .isBetween(before.requests(), before.requests() + PARALLEL);
      long creates = creates(kohort);
      before.end();
      after.end();

      CustomersProcess fourth = start(kohort, file, "--look-up");
      assertThat(fourth.status()).as(fourth.output()).isEqualTo(6);
      assertThat(creates(kohort)).as("unclear rows are not repeated").isEqualTo(creates);
      List<Integer> left = unclear(fourth.output());
      assertThat(emails(left)).as("who is there was found").isEqualTo(missing);

      String lines = left.stream().map(String::valueOf).collect(Collectors.joining(","));
      CustomersProcess last = start(kohort, file, "--repeat", lines);
      assertThat(last.status()).as(last.output()).isZero();
      assertThat(emails(kohort)).containsExactlyInAnyOrderElementsOf(all());
      System.out.printf(
          "%d customers, %d calls lost before and %d after they were processed: %d there after"
              + " kill -9, %d after kill, %d rows unclear after the third run, %d of them not"
              + " there; %d at the end. %s%n",
          CUSTOMERS,
          before.requests(),
          after.requests(),
          afterKill,
          afterTerm,
          unclear.size(),
          missing.size(),
          kohort.customerCount(),
          last.output().strip());
    }
  }

  private static FaultRule drops(Fault fault, long seed) {
    return FaultRule.every(fault).on("POST", "/customers").randomly(0.01, seed);
  }

  private static CustomersProcess start(KohortEmulator kohort, Path file, String... options)
      throws IOException {
    List<String> command = new ArrayList<>(List.of("kohort", "import", file.toString()));
    command.addAll(List.of(options));
    return CustomersProcess.start(
        file.getParent(), Cli.environment(kohort), command.toArray(String[]::new));
  }

  /** So many are left that it cannot end before it is killed. */
  private static FaultRule inTheMiddle(Fault fault) {
    return FaultRule.every(fault).on("POST", "/customers").afterFirst(CUSTOMERS / 3);
  }

  private static void waitFor(CustomersProcess process, InjectedFault fault)
      throws IOException, InterruptedException {
    while (fault.requests() == 0) {
      assertThat(process.endsSoon()).as(process.output()).isFalse();
    }
  }

  /** The lines that are listed. */
  private static List<Integer> unclear(String output) {
    return UNCLEAR.matcher(output).results().map(it -> Integer.parseInt(it.group(1))).toList();
  }

  private static Set<String> emails(List<Integer> lines) {
    return lines.stream().map(line -> email(line - 1)).collect(Collectors.toSet());
  }

  private static long creates(KohortEmulator kohort) {
    return kohort.requests().stream().map(RecordedRequest::method).filter("POST"::equals).count();
  }

  private static List<String> emails(KohortEmulator kohort) throws IOException {
    List<String> emails = new ArrayList<>();
    for (String line : Cli.at(kohort, "kohort", "export").lines()) {
      emails.add(new ObjectMapper().readTree(line).path("emailAddress").asText());
    }
    return emails;
  }

  private static List<String> all() {
    return IntStream.range(0, CUSTOMERS).mapToObj(KilledImportTest::email).toList();
  }

  private String row(int number) {
    return "{\"emailAddress\":\"%s\",\"firstName\":\"Nr %d\"}".formatted(email(number), number);
  }

  private static String email(int number) {
    return "c" + number + "@example.com";
  }

  private static Collector<CharSequence, ?, String> lines() {
    return Collectors.joining("\n");
  }
}
