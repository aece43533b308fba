package dev.customersdk.flex;

import dev.customersdk.core.ApiCall;
import dev.customersdk.fixtures.atmostonce.AtMostOnce;
import dev.customersdk.testkit.FlexEmulator;
import java.util.List;
import java.util.Optional;
import java.util.Random;

class FlexAtMostOnceTest extends AtMostOnce<FlexClient> {

  FlexAtMostOnceTest() {
    super(FlexClient.builder(), FlexEmulator.start(), "{}");
  }

  @Override
  protected Optional<ApiCall<?>> create(FlexClient client, String marker, Random random) {
    CreateCustomerRequest request =
        CreateCustomerRequest.builder().putMetadata("marker", marker).build();
    String email = marker + "@example.com";
    return Optional.of(
        client
            .customers()
            .prepare()
            .createOrUpdate(
                random.nextBoolean() ? request : request.toBuilder().email(email).build()));
  }

  @Override
  protected ApiCall<?> update(FlexClient client, String id, String value) {
    return client
        .customers()
        .prepare()
        .update(id, UpdateCustomerRequest.builder().employer(value).build());
  }

  @Override
  protected List<String> ids(FlexClient client) {
    return client.customers().list().stream().map(Customer::customerId).toList();
  }
}
