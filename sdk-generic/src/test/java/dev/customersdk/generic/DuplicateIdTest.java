package dev.customersdk.generic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.customersdk.core.ApiException;
import dev.customersdk.fixtures.FakeVendor;
import dev.customersdk.fixtures.Mode;
import dev.customersdk.testkit.Fault;
import dev.customersdk.testkit.GenericEmulator;
import dev.customersdk.testkit.RecordedRequest;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An emulator that says with a 400 that an id is in use, which no document rules out. */
class DuplicateIdTest {

  private static final CreateCustomerRequest ADA =
      CreateCustomerRequest.builder().id("ada").email("ada@example.com").build();

  @AutoClose
  private final GenericEmulator emulator = GenericEmulator.builder().duplicateIdAs400().start();

  @AutoClose
  private final GenericClient client =
      GenericClient.builder()
          .baseUrl(emulator.baseUrl())
          .apiKey(emulator.apiKey())
          .retryPolicy(FakeVendor.QUICK)
          .build();

  @ParameterizedTest
  @EnumSource
  void aCreateWhoseResponseGotLostIsReadBack(Mode mode) {
    emulator.failNext(Fault.dropAfterProcessing());

    assertThat(mode.run(client.customers().prepare().create(ADA)))
        .isEqualTo(client.customers().get("ada"));
    assertThat(emulator.customerCount()).isEqualTo(1);
    assertThat(emulator.requests())
        .extracting(RecordedRequest::method)
        .containsExactly("POST", "POST", "GET", "GET");
  }

  @ParameterizedTest
  @EnumSource
  void aCreateThatIsRefusedAtOnceStaysRefused(Mode mode) {
    emulator.addCustomer(ADA.toJson());

    ApiException.InvalidRequest refused =
        assertThrows(
            ApiException.InvalidRequest.class,
            () -> mode.run(client.customers().prepare().create(ADA)));

    assertThat(refused.error().code()).contains("already_exists");
    assertThat(emulator.requests()).hasSize(1);
  }
}
