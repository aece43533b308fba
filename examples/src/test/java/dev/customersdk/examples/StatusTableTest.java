package dev.customersdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.core.ApiException;
import dev.customersdk.core.RetryPolicy;
import dev.customersdk.kohort.Customers;
import dev.customersdk.kohort.KohortClient;
import dev.customersdk.testkit.Fault;
import dev.customersdk.testkit.FaultRule;
import dev.customersdk.testkit.KohortEmulator;
import dev.customersdk.testkit.VirtualTime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of statuses in the page about failures, tried row by row. */
class StatusTableTest {

  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| (\\d{3}(?:, \\d{3})*) \\| (.*) \\|$");
  private static final RetryPolicy PATIENT = RetryPolicy.defaults().retryIdempotentWrites();

  private final VirtualTime time = VirtualTime.start();
  @AutoClose private final KohortEmulator kohort = KohortEmulator.builder().time(time).start();

  static Stream<Arguments> isAsPrinted() throws IOException {
    String page = Files.readString(Path.of("../docs/errors.md"));
    assertThat(ROW.matcher(page).results()).hasSize(11);
    return ROW.matcher(page)
        .results()
        .flatMap(
            row ->
                Stream.of(row.group(1).split(", "))
                    .map(status -> Arguments.of(Integer.valueOf(status), cells(row))));
  }

  @ParameterizedTest
  @MethodSource
  void isAsPrinted(int status, String cells) {
    kohort.inject(FaultRule.every(Fault.status(status)));

    Ended read = call(RetryPolicy.defaults(), Customers::get);
    Ended write = call(RetryPolicy.defaults(), Customers::delete);
    Ended allowed = call(PATIENT, Customers::delete);

    assertThat(read.failure() + again(read) + again(write) + again(allowed)).isEqualTo(cells);
  }

  private Ended call(RetryPolicy policy, BiConsumer<Customers, String> call) {
    int before = kohort.requestCount();
    try (KohortClient client =
        time.on(KohortClient.builder())
            .baseUrl(kohort.baseUrl())
            .apiKey(kohort.apiKey())
            .retryPolicy(policy)
            .build()) {
      call.accept(client.customers(), "cus_1");
      return new Ended("none", 0);
    } catch (ApiException e) {
      String failure = e.getClass().getSimpleName() + " " + e.outcome();
      return new Ended(failure, kohort.requestCount() - before);
    }
  }

  private record Ended(String failure, int requests) {}

  private static String again(Ended call) {
    return call.requests() > 1 ? " yes" : " no";
  }

  private static String cells(MatchResult row) {
    return row.group(2).replaceAll("[`|]", "").replaceAll(" +", " ");
  }
}
