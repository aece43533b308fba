package dev.customersdk.flex;

import dev.customersdk.core.ApiCall;
import dev.customersdk.core.RequestOptions;
import dev.customersdk.fixtures.Harness;
import dev.customersdk.fixtures.ProviderContract;
import dev.customersdk.fixtures.VendorError;
import java.util.List;
import java.util.Optional;

class FlexContractTest extends ProviderContract<FlexClient> {

  @Override
  public String vendor() {
    return "flex";
  }

  @Override
  public FlexClient.Builder builder() {
    return FlexClient.builder();
  }

  @Override
  public FlexClient derived(FlexClient client, RequestOptions options) {
    return client.with(options);
  }

  @Override
  public String readPath() {
    return "/v1/customers/{id}";
  }

  @Override
  public ApiCall<?> read(FlexClient client, String id) {
    return client.customers().prepare().get(id);
  }

  @Override
  public String readResponse() {
    return "{\"customer\": {\"customer_id\": \"" + Harness.ID + "\"}}";
  }

  @Override
  public String modelPointer() {
    return "/customer";
  }

  @Override
  public List<ApiCall<?>> callsAbout(FlexClient client, String id) {
    PreparedCustomers customers = client.customers().prepare();
    return List.of(
        customers.get(id), customers.update(id, UpdateCustomerRequest.builder().build()));
  }

  @Override
  public ApiCall<?> list(FlexClient client) {
    return client.customers().prepare().list(ListCustomersQuery.builder().build());
  }

  @Override
  public String listResponse() {
    return "{\"customers\": []}";
  }

  /** A create, which is never retried after an unclear attempt. */
  @Override
  public ApiCall<?> write(FlexClient client) {
    return client
        .customers()
        .prepare()
        .create(CreateCustomerRequest.builder().email("ada@example.com").build());
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
          "error": {
            "code": "invalid_request",
            "message": "required parameter missing: email"
          }
        }
        """,
        Optional.empty(),
        Optional.of("invalid_request"),
        Optional.of("required parameter missing: email"));
  }
}
