package dev.customersdk.kohort;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.testkit.KohortEmulator;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a create takes but is not documented to return: reachable, should it come back. */
class ReturnedPropertiesTest {

  private static final CreateCustomerRequest ADA =
      CreateCustomerRequest.builder()
          .emailAddress("ada@example.com")
          .address(Address.builder().city("Paris").build())
          .locale(CustomerLocale.FR_FR)
          .clientReferenceId("ref-1")
          .build();

  @Test
  void isAmongTheExtras() {
    assertThat(created(KohortEmulator.builder().strict().returnsWhatWasSent()).extras())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "address",
                Map.of("city", "Paris"),
                "locale",
                "fr_FR",
                "clientReferenceId",
                "ref-1"));
  }

  @Test
  void mayBeAbsent() {
    Customer ada = created(KohortEmulator.builder().strict());

    assertThat(ada.extras()).isEmpty();
    assertThat(ada.addressId()).isPresent();
  }

  private static Customer created(KohortEmulator.Builder settings) {
    try (KohortEmulator emulator = settings.start();
        KohortClient client =
            KohortClient.builder().baseUrl(emulator.baseUrl()).apiKey(emulator.apiKey()).build()) {
      Customer ada = client.customers().create(ADA);
      assertThat(client.customers().get(ada.id())).isEqualTo(ada);
      return ada;
    }
  }
}
