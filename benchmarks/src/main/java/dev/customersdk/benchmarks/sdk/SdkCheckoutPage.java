package dev.customersdk.benchmarks.sdk;

import dev.customersdk.benchmarks.client.Scenario;
import dev.customersdk.checkoutpage.CheckoutPageClient;
import dev.customersdk.checkoutpage.Customer;
import dev.customersdk.checkoutpage.ListCustomersQuery;
import dev.customersdk.checkoutpage.UpdateCustomerRequest;
import dev.customersdk.core.ApiCall;
import dev.customersdk.core.Page;

/** The client for Checkout Page. */
public final class SdkCheckoutPage extends SdkClient<Customer, UpdateCustomerRequest> {

  private final CheckoutPageClient client;

  /** A client of the server. */
  public SdkCheckoutPage(String server) {
    super(Scenario.CHECKOUTPAGE, Customer.class, UpdateCustomerRequest.class);
    this.client =
        CheckoutPageClient.builder()
            .baseUrl(baseUrl(Scenario.CHECKOUTPAGE, server))
            .apiKey(KEY)
            .build();
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
