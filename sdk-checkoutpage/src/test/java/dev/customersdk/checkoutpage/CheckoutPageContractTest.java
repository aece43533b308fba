package dev.customersdk.checkoutpage;

import dev.customersdk.core.ApiCall;
import dev.customersdk.core.RequestOptions;
import dev.customersdk.fixtures.Harness;
import dev.customersdk.fixtures.ProviderContract;
import dev.customersdk.fixtures.VendorError;
import java.util.List;
import java.util.Optional;

class CheckoutPageContractTest extends ProviderContract<CheckoutPageClient> {

  @Override
  public String vendor() {
    return "checkoutpage";
  }

  @Override
  public CheckoutPageClient.Builder builder() {
    return CheckoutPageClient.builder();
  }

  @Override
  public CheckoutPageClient derived(CheckoutPageClient client, RequestOptions options) {
    return client.with(options);
  }

  @Override
  public String readPath() {
    return "/v1/customers/{customerId}";
  }

  @Override
  public ApiCall<?> read(CheckoutPageClient client, String id) {
    return client.customers().prepare().get(id);
  }

  @Override
  public String readResponse() {
    return "{\"data\": {\"id\": \"" + Harness.ID + "\"}}";
  }

  @Override
  public String modelPointer() {
    return "/data";
  }

  @Override
  public List<ApiCall<?>> callsAbout(CheckoutPageClient client, String id) {
    PreparedCustomers customers = client.customers().prepare();
    UpdateCustomerRequest change =
        UpdateCustomerRequest.builder()
            .address(AddressUpdate.builder().city("Paris").build())
            .build();
    return List.of(
        customers.get(id), customers.update(id, change), customers.updateMerging(id, change));
  }

  @Override
  public ApiCall<?> list(CheckoutPageClient client) {
    return client.customers().prepare().list(ListCustomersQuery.builder().build());
  }

  @Override
  public String listResponse() {
    return "{\"data\": [], \"total\": 0, \"has_more\": false}";
  }

  /** An update, which is not retried after an unclear attempt unless the policy says so. */
  @Override
  public ApiCall<?> write(CheckoutPageClient client) {
    return client
        .customers()
        .prepare()
        .update(Harness.ID, UpdateCustomerRequest.builder().name("Ada").build());
  }

  @Override
  public String writeResponse() {
    return readResponse();
  }

  @Override
  public VendorError vendorError() {
    return new VendorError(
        400,
        """
        {
          "status": "error",
          "type": "error",
          "message": "Bad Request",
          "errors": [{ "param": "email", "message": "Invalid email", "value": "not-an-email" }]
        }
        """,
        Optional.of("error"),
        Optional.empty(),
        Optional.of("Bad Request"));
  }
}
