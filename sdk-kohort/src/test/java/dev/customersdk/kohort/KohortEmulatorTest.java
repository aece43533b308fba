package dev.customersdk.kohort;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.testkit.KohortEmulator;
import org.junit.jupiter.api.Test;

/** The client against the emulator, where both differ most from what is documented. */
class KohortEmulatorTest {

  @Test
  void snakeCaseResponsesAreReadLikeAnyOther() {
    try (KohortEmulator kohort = KohortEmulator.builder().snakeCaseResponses().start();
        KohortClient client =
            KohortClient.builder().baseUrl(kohort.baseUrl()).apiKey(kohort.apiKey()).build()) {
      Customer created =
          client
              .customers()
              .create(
                  CreateCustomerRequest.builder()
                      .emailAddress("ada@example.com")
                      .phoneNumber("+44 20 7946 0000")
                      .address(Address.builder().city("London").country("GB").build())
                      .putMetadata("some_Key", "value")
                      .locale(CustomerLocale.EN_US)
                      .build());

      assertThat(created.emailAddress()).contains("ada@example.com");
      assertThat(created.phoneNumber()).contains("+44 20 7946 0000");
      assertThat(created.addressId()).isPresent();
      assertThat(created.metadata()).containsOnlyKeys("some_Key");
      assertThat(created.createdAt()).isPresent();
      assertThat(created.isBlocked()).contains(false);
      assertThat(created.extras()).isEmpty();
      assertThat(client.customers().get(created.id())).isEqualTo(created);
      assertThat(client.customers().list()).containsExactly(created);
      assertThat(client.customers().block(created.id()).blockedBy()).isPresent();
      assertThat(client.customers().delete(created.id()).deletedAt()).isPresent();
    }
  }
}
