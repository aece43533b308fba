package dev.customersdk.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.benchmarks.client.MeasuredClient;
import dev.customersdk.benchmarks.client.Scenario;
import dev.customersdk.benchmarks.server.ServerProcess;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing allocates more than it did. Bytes, since they are the same on a busy machine. */
class AllocationGuardTest {

  /** A tenth above what is reached, which a bound of 0 shows. */
  @ParameterizedTest
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          VENDOR,       DECODE,   GET,   PAGE
          KOHORT,         2700, 14250, 208000
          CHECKOUTPAGE,   3150, 15050, 243000
          FLEX,           2950, 14600, 222000
          GENERIC,        3850, 15050, 303000
          """)
  void customersAreWithinTheirBytes(Scenario vendor, long decode, long get, long page)
      throws Exception {
    try (MeasuredClient client =
        MeasuredClients.open("sdk-" + vendor.key(), ServerProcess.address())) {
      assertThat(AllocatedBytes.least(client::decode, 2000, decode))
          .as("bytes to decode one")
          .isLessThanOrEqualTo(decode);
      assertThat(AllocatedBytes.least(client::get, 500, get))
          .as("bytes to get one")
          .isLessThanOrEqualTo(get);
      assertThat(AllocatedBytes.least(client::page, 50, page))
          .as("bytes of a page of 100")
          .isLessThanOrEqualTo(page);
    }
  }
}
