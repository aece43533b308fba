package dev.customersdk.flex;

import dev.customersdk.core.ApiCall;
import dev.customersdk.core.spi.ClientBuilder;
import dev.customersdk.fixtures.atmostonce.AtMostOnce;
import dev.customersdk.testkit.Emulator;
import dev.customersdk.testkit.FlexEmulator;
import java.util.List;
import java.util.Optional;
import java.util.Random;

class FlexAtMostOnceTest extends AtMostOnce<FlexClient> {

  private final FlexEmulator emulator = FlexEmulator.start();

  @Override
  protected Emulator emulator() {
    return emulator;
  }

  @Override
  protected ClientBuilder<?, FlexClient> builder() {
    return FlexClient.builder().baseUrl(emulator.baseUrl()).apiKey(emulator.apiKey());
  }

  @Override
  protected String seedCustomer(String value) {
    return emulator.addCustomer("{\"employer\":\"" + value + "\"}");
  }

  @Override
  protected Optional<ApiCall<?>> create(FlexClient client, String marker, Random random) {
    return Optional.of(
        client
            .customers()
            .prepare()
            .create(CreateCustomerRequest.builder().putMetadata("marker", marker).build()));
  }

  @Override
  protected ApiCall<?> update(FlexClient client, String id, String value) {
    return client
        .customers()
        .prepare()
        .update(id, UpdateCustomerRequest.builder().employer(value).build());
  }

  @Override
  protected Optional<String> stored(String id) {
    return emulator.customerJson(id);
  }

  @Override
  protected List<String> ids(FlexClient client) {
    return client.customers().list().stream().map(Customer::customerId).toList();
  }
}
