package dev.customersdk.checkoutpage;

import dev.customersdk.core.ApiCall;
import dev.customersdk.core.spi.ClientBuilder;
import dev.customersdk.fixtures.atmostonce.AtMostOnce;
import dev.customersdk.testkit.CheckoutPageEmulator;
import dev.customersdk.testkit.Emulator;
import java.util.List;
import java.util.Optional;
import java.util.Random;

class CheckoutPageAtMostOnceTest extends AtMostOnce<CheckoutPageClient> {

  private final CheckoutPageEmulator emulator = CheckoutPageEmulator.start();

  @Override
  protected Emulator emulator() {
    return emulator;
  }

  @Override
  protected ClientBuilder<?, CheckoutPageClient> builder() {
    return CheckoutPageClient.builder().baseUrl(emulator.baseUrl()).apiKey(emulator.apiKey());
  }

  @Override
  protected String seedCustomer(String value) {
    return emulator.addCustomer("{\"email\":\"target@example.com\",\"name\":\"" + value + "\"}");
  }

  /** Customers come into being through checkout only. */
  @Override
  protected Optional<ApiCall<?>> create(CheckoutPageClient client, String marker, Random random) {
    return Optional.empty();
  }

  @Override
  protected ApiCall<?> update(CheckoutPageClient client, String id, String value) {
    return client
        .customers()
        .prepare()
        .update(id, UpdateCustomerRequest.builder().name(value).build());
  }

  @Override
  protected Optional<String> stored(String id) {
    return emulator.customerJson(id);
  }

  @Override
  protected List<String> ids(CheckoutPageClient client) {
    return client.customers().list().stream().map(Customer::id).toList();
  }
}
