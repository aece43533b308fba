package dev.customersdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.core.ApiCall;
import dev.customersdk.core.ApiResponse;
import dev.customersdk.core.RequestOptions;
import dev.customersdk.core.RequestPreview;
import dev.customersdk.kohort.Customer;
import dev.customersdk.kohort.KohortClient;
import dev.customersdk.testkit.KohortEmulator;
import dev.customersdk.testkit.junit.EmulatorExtension;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the README says of prepared calls. */
@ExtendWith(EmulatorExtension.class)
class PreparedCallsTest {

  static final KohortEmulator emulator = KohortEmulator.start();

  @Test
  void oneDescriptionIsSentInManyWays() {
    String id = emulator.addCustomer("{\"emailAddress\":\"ada@example.com\"}");
    try (KohortClient kohort =
        KohortClient.builder().baseUrl(emulator.baseUrl()).apiKey(emulator.apiKey()).build()) {
      RequestOptions quickly = RequestOptions.builder().timeout(Duration.ofSeconds(5)).build();

      ApiCall<Customer> call = kohort.customers().prepare().get(id);

      RequestPreview preview = call.preview(); // sends nothing, hides the key
      CompletableFuture<Customer> later = call.executeAsync(); // cancelling it ends everything
      ApiResponse<Customer> raw = call.executeRaw(); // status, headers, body, attempts, value
      Customer soon = call.with(quickly).execute(); // a timeout for this one only

      assertThat(preview.url()).isEqualTo(emulator.baseUrl() + "/customers/" + id);
      assertThat(preview.headers().toString()).doesNotContain(emulator.apiKey());
      assertThat(later.join()).isEqualTo(soon);
      assertThat(raw.value()).isEqualTo(soon);
      assertThat(emulator.requestCount()).isEqualTo(3);
    }
  }
}
