package dev.customersdk.flex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.core.spi.json.ModelJson;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Personal data is in the JSON and never in what prints. */
class CanaryTest {

  static Stream<Object> all() {
    return Planted.all();
  }

  @ParameterizedTest
  @MethodSource("all")
  void personalDataNeverPrints(Object value) {
    assertThat(ModelJson.write(value)).contains(Planted.CANARY);
    assertThat(value.toString()).contains("***").doesNotContain(Planted.CANARY);
  }

  @Test
  void anAddressThatIsSearchedForNeverPrints() {
    assertThat(ListCustomersQuery.builder().email(Planted.CANARY + "@example.com").build())
        .asString()
        .contains("***")
        .doesNotContain(Planted.CANARY);
  }

  @Test
  void idsAndTimesDoPrint() {
    assertThat(Planted.CUSTOMER.toString())
        .contains("fcus_1", "fsh_1", "2026-11-20T10:15:30.123456789Z", "testMode=false");
  }

  @Test
  void aPreviewDoesNotPrintTheBody() {
    try (FlexClient client = FlexClient.builder().apiKey(FlexServer.KEY).build()) {
      assertThat(client.customers().prepare().create(Planted.CREATE).preview().toString())
          .doesNotContain(Planted.CANARY)
          .doesNotContain(FlexServer.KEY);
    }
  }
}
