package dev.customersdk.benchmarks.sdk;

import dev.customersdk.benchmarks.client.Scenario;
import dev.customersdk.core.ApiCall;
import dev.customersdk.core.Page;
import dev.customersdk.generic.Customer;
import dev.customersdk.generic.GenericClient;
import dev.customersdk.generic.ListCustomersQuery;
import dev.customersdk.generic.UpdateCustomerRequest;

/** The client for the generic API. */
public final class SdkGeneric extends SdkClient<Customer, UpdateCustomerRequest> {

  private final GenericClient client;

  /** A client of the server. */
  public SdkGeneric(String server) {
    super(Scenario.GENERIC, Customer.class, UpdateCustomerRequest.class);
    this.client =
        GenericClient.builder().baseUrl(baseUrl(Scenario.GENERIC, server)).apiKey(KEY).build();
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
