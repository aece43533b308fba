package dev.customersdk.examples.cli.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.customersdk.examples.cli.Cli;
import dev.customersdk.examples.cli.CustomersProcess;
import dev.customersdk.testkit.Fault;
import dev.customersdk.testkit.KohortEmulator;
import dev.customersdk.testkit.RecordedRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A large import that is killed twice, at a vendor that loses one response of a hundred.
 *
 * <p>With {@code -Plong} it has ten thousand customers.
 */
class KilledImportTest {

  private static final int CUSTOMERS = Integer.getInteger("import.customers", 1000);
  private static final long SEED = 4711;
  private static final Pattern UNCLEAR = Pattern.compile("line (\\d+): (UNKNOWN|STARTED) ");

  @Test
  void everybodyIsThereAndNobodyTwice(@TempDir Path directory) throws Exception {
    Path file = directory.resolve("customers.jsonl");
    Files.writeString(file, IntStream.range(0, CUSTOMERS).mapToObj(this::row).collect(lines()));
    try (KohortEmulator kohort = KohortEmulator.builder().strict().start()) {
      kohort.failNext(drops());

      CustomersProcess first = start(kohort, file);
      waitFor(first, kohort, CUSTOMERS / 3);
      first.kill();
      assertThat(first.status()).as("kill -9").isEqualTo(128 + 9);
      int afterKill = kohort.customerCount();

      CustomersProcess second = start(kohort, file);
      waitFor(second, kohort, CUSTOMERS * 2 / 3);
      second.terminate();
      assertThat(second.status()).as("kill").isEqualTo(128 + 15);
      int afterTerm = kohort.customerCount();
      assertThat(second.output()).contains("Call it again to go on.");

      CustomersProcess third = start(kohort, file);
      assertThat(third.status()).as("unclear rows are left").isEqualTo(6);
      Set<String> unclear = unclear(third.output());
      Set<String> there = Set.copyOf(emails(kohort));
      assertThat(emails(kohort)).as("nobody is there twice").doesNotHaveDuplicates();
      Set<String> missing = new HashSet<>(all());
      missing.removeAll(there);
      assertThat(unclear).as("who is missing is listed").containsAll(missing);
      int afterResume = kohort.customerCount();
      long creates = creates(kohort);

      CustomersProcess fourth = start(kohort, file);
      assertThat(fourth.status()).isEqualTo(6);
      assertThat(creates(kohort)).as("unclear rows are not repeated").isEqualTo(creates);

      CustomersProcess last = start(kohort, file, "--look-up", "--repeat-unknown");
      assertThat(last.status()).as(last.output()).isZero();
      assertThat(emails(kohort)).containsExactlyInAnyOrderElementsOf(all());
      System.out.printf(
          "%d customers, seed %d: %d after kill -9, %d after kill, %d after the third run, %d"
              + " rows unclear, %d of them not there; %d at the end. %s%n",
          CUSTOMERS,
          SEED,
          afterKill,
          afterTerm,
          afterResume,
          unclear.size(),
          missing.size(),
          kohort.customerCount(),
          last.output().strip());
    }
  }

  private static Fault[] drops() {
    Random random = new Random(SEED);
    return IntStream.range(0, CUSTOMERS + CUSTOMERS / 10)
        .mapToObj(i -> random.nextInt(100) == 0 ? Fault.dropAfterProcessing() : Fault.none())
        .toArray(Fault[]::new);
  }

  private static CustomersProcess start(KohortEmulator kohort, Path file, String... options)
      throws IOException {
    List<String> command = new ArrayList<>(List.of("kohort", "import", file.toString()));
    command.addAll(List.of(options));
    return CustomersProcess.start(
        file.getParent(), Cli.environment(kohort), command.toArray(String[]::new));
  }

  private static void waitFor(CustomersProcess process, KohortEmulator kohort, int customers)
      throws IOException, InterruptedException {
    while (kohort.customerCount() < customers) {
      assertThat(process.endsSoon()).as(process.output()).isFalse();
    }
  }

  private static Set<String> unclear(String output) {
    return UNCLEAR
        .matcher(output)
        .results()
        .map(MatchResult::group)
        .map(text -> email(Integer.parseInt(text.replaceAll("\\D", "")) - 1))
        .collect(Collectors.toSet());
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
