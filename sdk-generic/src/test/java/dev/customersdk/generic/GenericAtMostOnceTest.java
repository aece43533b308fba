package dev.customersdk.generic;

import dev.customersdk.core.ApiCall;
import dev.customersdk.fixtures.atmostonce.AtMostOnce;
import dev.customersdk.testkit.GenericEmulator;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Half of the creates choose their own id, so that they are retried after an unclear attempt. */
class GenericAtMostOnceTest extends AtMostOnce<GenericClient> {

  GenericAtMostOnceTest() {
    super(GenericClient.builder(), GenericEmulator.start(), "{}");
  }

  @Override
  protected Optional<ApiCall<?>> create(GenericClient client, String marker, Random random) {
    CreateCustomerRequest.Builder request =
        CreateCustomerRequest.builder().putMetadata("marker", marker);
    if (random.nextBoolean()) {
      request.id("id-of-" + marker);
    }
    return Optional.of(client.customers().prepare().create(request.build()));
  }

  @Override
  protected ApiCall<?> update(GenericClient client, String id, String value) {
    return client
        .customers()
        .prepare()
        .update(id, UpdateCustomerRequest.builder().putMetadata("value", value).build());
  }

  @Override
  protected List<String> ids(GenericClient client) {
    return client.customers().list(ListCustomersQuery.builder().limit(100).build()).stream()
        .map(Customer::id)
        .toList();
  }
}
