package dev.customersdk.generic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customersdk.core.Outcome;
import dev.customersdk.core.TransportException;
import dev.customersdk.fixtures.Mode;
import dev.customersdk.testkit.Fault;
import dev.customersdk.testkit.GenericEmulator;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The connection is dropped when the customer is stored. */
class KeyedCreateAtEmulatorTest {

  private static final CreateCustomerRequest ADA =
      CreateCustomerRequest.builder()
          .email(" Ada@Example.COM ")
          .putMetadata("plan", "gold")
          .taxCertificate(
              TaxCertificate.builder()
                  .companyName("Acme Inc")
                  .taxAuthority("MN")
                  .startDate(Instant.parse("2021-04-07T13:47:13Z"))
                  .endDate(Instant.parse("2025-04-07T13:47:13Z"))
                  .fileId("file-1")
                  .build())
          .build();

  @ParameterizedTest
  @EnumSource
  void withAnIdOneCustomerIsStoredAndReturnedAlsoWhenItWasNormalised(Mode mode) {
    try (GenericEmulator emulator = GenericEmulator.builder().normalises().start();
        GenericClient client = client(emulator)) {
      emulator.failNext(Fault.dropAfterProcessing());
      CreateCustomerRequest keyed = ADA.toBuilder().id("shop-1").build();
      Customer created = mode.run(client.customers().prepare().create(keyed));
      assertThat(created.id()).isEqualTo("shop-1");
      assertThat(created.email()).contains("ada@example.com");
      assertThat(emulator.customerCount()).isEqualTo(1);
      assertThat(emulator.requestCount()).isEqualTo(3);
    }
  }

  @ParameterizedTest
  @EnumSource
  void withoutAnIdTheOutcomeIsUnknownAndOneRequestWasSent(Mode mode) {
    try (GenericEmulator emulator = GenericEmulator.start();
        GenericClient client = client(emulator)) {
      emulator.failNext(Fault.dropAfterProcessing());
      CreateCustomerRequest unkeyed = ADA.toBuilder().email("ada@example.com").build();
      assertThatThrownBy(() -> mode.run(client.customers().prepare().create(unkeyed)))
          .isInstanceOfSatisfying(
              TransportException.class, e -> assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN));
      assertThat(emulator.requestCount()).isEqualTo(1);
      assertThat(emulator.customerCount()).isEqualTo(1);
    }
  }

  private static GenericClient client(GenericEmulator emulator) {
    return GenericClient.builder().baseUrl(emulator.baseUrl()).apiKey(emulator.apiKey()).build();
  }
}
