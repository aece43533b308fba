package dev.customersdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.customersdk.core.ApiCall;
import dev.customersdk.core.Bulk;
import dev.customersdk.core.Pages;
import dev.customersdk.flex.FlexClient;
import dev.customersdk.generic.GenericClient;
import dev.customersdk.kohort.Customer;
import dev.customersdk.kohort.KohortClient;
import dev.customersdk.testkit.Emulator;
import dev.customersdk.testkit.FlexEmulator;
import dev.customersdk.testkit.GenericEmulator;
import dev.customersdk.testkit.KohortEmulator;
import dev.customersdk.testkit.RecordedRequest;
import dev.customersdk.testkit.junit.EmulatorExtension;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** At each vendor that documents a delete, 250 customers go, each once, and none is left. */
class DeleteWhileListingTest {

  private static final int CUSTOMERS = 250;

  @RegisterExtension
  static final EmulatorExtension emulators = new EmulatorExtension().failOnUndocumented();

  static final KohortEmulator kohort = KohortEmulator.start();
  static final FlexEmulator flex = FlexEmulator.start();
  static final GenericEmulator generic = GenericEmulator.start();

  @AutoClose
  private final KohortClient kohortClient =
      KohortClient.builder().baseUrl(kohort.baseUrl()).apiKey(kohort.apiKey()).build();

  @AutoClose
  private final FlexClient flexClient =
      FlexClient.builder().baseUrl(flex.baseUrl()).apiKey(flex.apiKey()).build();

  @AutoClose
  private final GenericClient genericClient =
      GenericClient.builder().baseUrl(generic.baseUrl()).apiKey(generic.apiKey()).build();

  @Test
  void fromASnapshotAtKohort() {
    assertDeletesAll(
        kohort,
        kohortClient.customers().list(),
        Customer::id,
        kohortClient.customers().prepare()::delete);
    assertThat(kohortClient.customers().list())
        .as("which keeps them, marked")
        .hasSize(CUSTOMERS)
        .allSatisfy(customer -> assertThat(customer.deletedAt()).isPresent());
  }

  @Test
  void fromASnapshotAtFlex() {
    assertDeletesAll(
        flex,
        flexClient.customers().list(),
        dev.customersdk.flex.Customer::customerId,
        flexClient.customers().prepare()::delete);
    assertThat(flexClient.customers().list()).isEmpty();
  }

  @Test
  void fromASnapshotAtTheGenericApi() {
    assertDeletesAll(
        generic,
        genericClient.customers().list(),
        dev.customersdk.generic.Customer::id,
        genericClient.customers().prepare()::delete);
    assertThat(genericClient.customers().list()).isEmpty();
  }

  /** Its emulator refuses the id of a customer that is gone as the place from which to go on. */
  @Test
  void asTheyComeAtTheGenericApi() {
    List<String> ids = generic.addCustomers(CUSTOMERS);
    for (var customer : genericClient.customers().list().prefetch()) {
      genericClient.customers().delete(customer.id());
    }
    assertThat(deletes(generic)).hasSameElementsAs(ids).hasSize(CUSTOMERS);
    assertThat(genericClient.customers().list()).isEmpty();
  }

  @Test
  void asTheyComeAtFlex() {
    List<String> ids = flex.addCustomers(CUSTOMERS);
    for (var customer : flexClient.customers().list().prefetch()) {
      flexClient.customers().delete(customer.customerId());
    }
    assertThat(deletes(flex)).hasSameElementsAs(ids).hasSize(CUSTOMERS);
    assertThat(flexClient.customers().list()).isEmpty();
  }

  private static <T, D extends @Nullable Object> void assertDeletesAll(
      Emulator emulator,
      Pages<T> customers,
      Function<T, String> id,
      Function<String, ApiCall<D>> delete) {
    List<String> ids = emulator.addCustomers(CUSTOMERS);
    try (var run = Bulk.atMost(8).run(customers.snapshot(id), delete)) {
      assertThat(run).allSatisfy(result -> assertThat(result.failure()).isEmpty());
    }
    assertThat(deletes(emulator)).hasSameElementsAs(ids).hasSize(CUSTOMERS);
  }

  /** The ids that were deleted, as often as that was asked for. */
  private static List<String> deletes(Emulator emulator) {
    return emulator.requests().stream()
        .filter(request -> request.method().equals("DELETE"))
        .map(RecordedRequest::path)
        .map(path -> path.replaceFirst(".*/", ""))
        .toList();
  }
}
