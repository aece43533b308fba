package dev.customersdk.kohort;

import dev.customersdk.core.ApiCall;
import dev.customersdk.fixtures.atmostonce.AtMostOnce;
import dev.customersdk.testkit.KohortEmulator;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;

class KohortAtMostOnceTest extends AtMostOnce<KohortClient> {

  KohortAtMostOnceTest() {
    super(
        KohortClient.builder(),
        KohortEmulator.builder().strict().start(),
        "{\"emailAddress\":\"target@example.com\"}");
  }

  @Override
  protected Optional<ApiCall<?>> create(KohortClient client, String marker, Random random) {
    return Optional.of(
        client
            .customers()
            .prepare()
            .create(CreateCustomerRequest.builder().emailAddress(marker + "@example.com").build()));
  }

  /** The only thing that Kohort lets one update is a time. */
  @Override
  protected String value(int number) {
    return Instant.parse("2030-01-01T00:00:00Z").plusSeconds(number).toString().replace("Z", "");
  }

  @Override
  protected ApiCall<?> update(KohortClient client, String id, String value) {
    return client
        .customers()
        .prepare()
        .update(id, UpdateCustomerRequest.builder().deletedAt(Instant.parse(value + "Z")).build());
  }

  @Override
  protected List<String> ids(KohortClient client) {
    return client.customers().list(ListCustomersQuery.builder().take(100).build()).stream()
        .map(Customer::id)
        .toList();
  }
}
