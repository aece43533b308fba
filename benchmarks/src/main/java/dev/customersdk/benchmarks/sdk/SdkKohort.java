package dev.customersdk.benchmarks.sdk;

import dev.customersdk.benchmarks.client.Scenario;
import dev.customersdk.core.ApiCall;
import dev.customersdk.core.Page;
import dev.customersdk.kohort.CreateCustomerRequest;
import dev.customersdk.kohort.Customer;
import dev.customersdk.kohort.KohortClient;
import dev.customersdk.kohort.ListCustomersQuery;

/** The client for Kohort. */
public final class SdkKohort extends SdkClient<Customer, CreateCustomerRequest> {

  private final KohortClient client;

  /** A client of the server. */
  public SdkKohort(String server) {
    super(Scenario.KOHORT, Customer.class, CreateCustomerRequest.class);
    this.client =
        KohortClient.builder().baseUrl(baseUrl(Scenario.KOHORT, server)).apiKey(KEY).build();
  }

  @Override
  ApiCall<Customer> getCall() {
    return client.customers().prepare().get(scenario.id());
  }

  @Override
  ApiCall<Customer> writeCall() {
    return client.customers().prepare().create(request);
  }

  @Override
  ApiCall<Page<Customer>> pageCall() {
    return client.customers().prepare().list(ListCustomersQuery.builder().take(100).build());
  }

  @Override
  public void close() {
    client.close();
  }
}
