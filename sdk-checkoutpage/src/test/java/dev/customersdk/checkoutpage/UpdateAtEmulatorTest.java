package dev.customersdk.checkoutpage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.testkit.AddressUpdates;
import dev.customersdk.testkit.CheckoutPageEmulator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Merging an update is right whichever rule the vendor follows. */
class UpdateAtEmulatorTest {

  private static final String ADA =
      """
      {"email":"ada@example.com",
       "address":{"line1":"1 Main St","city":"Springfield","country":"US"},
       "shipping":{"name":"Ada","address":{"line1":"2 Dock Rd","city":"Seattle"}}}
      """;

  @ParameterizedTest
  @EnumSource
  void mergingKeepsChangesAndNests(AddressUpdates rule) {
    try (CheckoutPageEmulator emulator =
            CheckoutPageEmulator.builder().addressUpdates(rule).start();
        CheckoutPageClient client =
            CheckoutPageClient.builder()
                .baseUrl(emulator.baseUrl())
                .apiKey(emulator.apiKey())
                .build()) {
      String id = emulator.addCustomer(ADA);
      UpdateCustomerRequest move =
          UpdateCustomerRequest.builder()
              .address(AddressUpdate.builder().city("Shelbyville").build())
              .shipping(
                  ShippingUpdate.builder()
                      .address(AddressUpdate.builder().line1("3 Dock Rd").build())
                      .build())
              .build();
      Customer after = client.customers().updateMerging(id, move);
      assertThat(after.address().flatMap(Address::city)).contains("Shelbyville");
      assertThat(after.address().flatMap(Address::line1)).contains("1 Main St");
      assertThat(after.address().flatMap(Address::country)).contains("US");
      assertThat(after.shipping().flatMap(Shipping::name)).contains("Ada");
      Address delivered = after.shipping().flatMap(Shipping::address).orElseThrow();
      assertThat(delivered.line1()).contains("3 Dock Rd");
      assertThat(delivered.city()).contains("Seattle");
    }
  }
}
