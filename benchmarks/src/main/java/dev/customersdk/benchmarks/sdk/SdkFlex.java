package dev.customersdk.benchmarks.sdk;

import dev.customersdk.benchmarks.client.Scenario;
import dev.customersdk.core.ApiCall;
import dev.customersdk.core.Page;
import dev.customersdk.flex.Customer;
import dev.customersdk.flex.FlexClient;
import dev.customersdk.flex.ListCustomersQuery;
import dev.customersdk.flex.UpdateCustomerRequest;

/** The client for Flex. */
public final class SdkFlex extends SdkClient<Customer, UpdateCustomerRequest> {

  private final FlexClient client;

  /** A client of the server. */
  public SdkFlex(String server) {
    super(Scenario.FLEX, Customer.class, UpdateCustomerRequest.class);
    this.client = FlexClient.builder().baseUrl(baseUrl(Scenario.FLEX, server)).apiKey(KEY).build();
  }

  @Override
  ApiCall<Customer> getCall() {
    return client.customers().prepare().get(scenario.id());
  }

  @Override
  ApiCall<Customer> writeCall() {
    return client.customers().prepare().update(scenario.id(), request);
  }

  @Override
  ApiCall<Page<Customer>> pageCall() {
    return client.customers().prepare().list(ListCustomersQuery.builder().limit(100).build());
  }

  @Override
  public void close() {
    client.close();
  }
}
