package dev.customersdk.kohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.customersdk.core.ApiException;
import dev.customersdk.fixtures.Mode;
import dev.customersdk.testkit.KohortEmulator;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The client against an emulator that keeps state and misbehaves when told to. */
class KohortEmulatorTest {

  private static final CreateCustomerRequest ADA =
      CreateCustomerRequest.builder()
          .emailAddress("ada@example.com")
          .firstName("Ada")
          .phoneNumber("+44 20 7946 0000")
          .address(Address.builder().city("London").country("GB").build())
          .putMetadata("some_Key", "value")
          .locale(CustomerLocale.EN_US)
          .build();

  static Stream<Arguments> modesAndKeyCases() {
    return Stream.of(Mode.values())
        .flatMap(mode -> Stream.of(false, true).map(snake -> Arguments.of(mode, snake)));
  }

  @ParameterizedTest(name = "{0}, snake_case responses {1}")
  @MethodSource("modesAndKeyCases")
  void aCustomerLivesFromCreateToRestore(Mode mode, boolean snakeCase) {
    KohortEmulator.Builder settings = KohortEmulator.builder().withAssumedErrors();
    try (KohortEmulator kohort = (snakeCase ? settings.snakeCaseResponses() : settings).start();
        KohortClient client = clientOf(kohort).build()) {
      PreparedCustomers customers = client.customers().prepare();

      Customer created = mode.run(customers.create(ADA));
      assertThat(created.emailAddress()).contains("ada@example.com");
      assertThat(created.firstName()).contains("Ada");
      assertThat(created.phoneNumber()).contains("+44 20 7946 0000");
      assertThat(created.addressId()).isPresent();
      assertThat(created.shippingAddressId()).isEmpty();
      assertThat(created.metadata()).containsOnlyKeys("some_Key");
      assertThat(created.createdAt()).isPresent();
      assertThat(created.isBlocked()).contains(false);
      assertThat(created.livemode()).contains(false);
      assertThat(created.extras()).isEmpty();

      String id = created.id();
      assertThat(mode.run(customers.get(id))).isEqualTo(created);
      assertBlockedAndUnblocked(mode, customers, id);
      assertDeletedAndRestored(mode, customers, id);
      assertThat(kohort.customerCount()).isEqualTo(1);
      assertThat(
              assertThrows(
                      ApiException.NotFound.class, () -> mode.run(customers.get("cus_unknown")))
                  .error()
                  .type())
          .contains("invalid_request_error");
    }
  }

  private static void assertBlockedAndUnblocked(Mode mode, PreparedCustomers customers, String id) {
    Customer blocked = mode.run(customers.block(id));
    assertThat(blocked.isBlocked()).contains(true);
    assertThat(blocked.blockedAt()).isPresent();
    assertThat(blocked.blockedBy()).isPresent();
    assertThat(mode.run(customers.unblock(id)).isBlocked()).contains(false);
  }

  private static void assertDeletedAndRestored(Mode mode, PreparedCustomers customers, String id) {
    assertThat(mode.run(customers.delete(id)).deletedAt()).isPresent();
    Customer restored =
        mode.run(customers.update(id, UpdateCustomerRequest.builder().clearDeletedAt().build()));
    assertThat(restored.deletedAt()).isEmpty();
    Instant moment = Instant.parse("2021-07-22T00:00:00Z");
    UpdateCustomerRequest again = UpdateCustomerRequest.builder().deletedAt(moment).build();
    assertThat(mode.run(customers.update(id, again)).deletedAt()).contains(moment);
    UpdateCustomerRequest nothing = UpdateCustomerRequest.builder().build();
    assertThat(mode.run(customers.update(id, nothing)).deletedAt()).contains(moment);
  }

  @ParameterizedTest(name = "{0}, snake_case responses {1}")
  @MethodSource("modesAndKeyCases")
  void aListIsWalkedToItsEnd(Mode mode, boolean snakeCase) {
    KohortEmulator.Builder settings = KohortEmulator.builder();
    try (KohortEmulator kohort = (snakeCase ? settings.snakeCaseResponses() : settings).start();
        KohortClient client = clientOf(kohort).build()) {
      for (int i = 0; i < 7; i++) {
        kohort.addCustomer("{\"emailAddress\": \"c" + i + "@example.com\"}");
      }
      ListCustomersQuery query =
          ListCustomersQuery.builder().take(3).orderBy(OrderBy.asc("emailAddress")).build();
      assertThat(client.customers().list(query))
          .extracting(customer -> customer.emailAddress().orElse(""))
          .containsExactly(
              Stream.of(0, 1, 2, 3, 4, 5, 6)
                  .map(i -> "c" + i + "@example.com")
                  .toArray(String[]::new));
      assertThat(kohort.requestCount()).isEqualTo(3);
      assertThat(mode.run(client.customers().prepare().list(query)).total()).hasValue(7);
    }
  }

  private static KohortClient.Builder clientOf(KohortEmulator kohort) {
    return KohortClient.builder().baseUrl(kohort.baseUrl()).apiKey(kohort.apiKey());
  }
}
