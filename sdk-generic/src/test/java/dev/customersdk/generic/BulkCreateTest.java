package dev.customersdk.generic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.core.RetryPolicy;
import dev.customersdk.testkit.GenericEmulator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A bulk job faster than the vendor allows. */
class BulkCreateTest {

  @Test
  void storesEverythingAtTheVendorsPace() throws Exception {
    CreateCustomerRequest request =
        CreateCustomerRequest.builder().email("ada@example.com").build();
    try (GenericEmulator vendor =
            GenericEmulator.builder().apiKey("sk_live_1").withRateLimit().start();
        GenericClient client =
            GenericClient.builder()
                .baseUrl(vendor.baseUrl())
                .apiKey(vendor.apiKey())
                .retryPolicy(RetryPolicy.defaults().withMaxAttempts(10))
                .build()) {
      List<CompletableFuture<Customer>> creates =
          Stream.generate(() -> client.customers().prepare().create(request).executeAsync())
              .limit(500)
              .toList();
      for (CompletableFuture<Customer> create : creates) {
        create.get(60, TimeUnit.SECONDS);
      }
      assertThat(vendor.customerCount()).isEqualTo(500);
    }
  }
}
