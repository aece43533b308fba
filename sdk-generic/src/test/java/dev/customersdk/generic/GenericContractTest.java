package dev.customersdk.generic;

import dev.customersdk.core.ApiCall;
import dev.customersdk.core.RequestOptions;
import dev.customersdk.fixtures.Harness;
import dev.customersdk.fixtures.ProviderContract;
import dev.customersdk.fixtures.VendorError;
import java.util.List;
import java.util.Optional;

class GenericContractTest extends ProviderContract<GenericClient> {

  @Override
  public String vendor() {
    return "generic";
  }

  @Override
  public GenericClient.Builder builder() {
    return GenericClient.builder();
  }

  @Override
  public GenericClient derived(GenericClient client, RequestOptions options) {
    return client.with(options);
  }

  @Override
  public String readPath() {
    return "/customers/{id}";
  }

  @Override
  public ApiCall<?> read(GenericClient client, String id) {
    return client.customers().prepare().get(id);
  }

  @Override
  public String readResponse() {
    return "{\"id\": \"" + Harness.ID + "\"}";
  }

  @Override
  public List<ApiCall<?>> callsAbout(GenericClient client, String id) {
    PreparedCustomers customers = client.customers().prepare();
    return List.of(
        customers.get(id),
        customers.create(CreateCustomerRequest.builder().id(id).build()),
        customers.update(id, UpdateCustomerRequest.builder().locale("en_US").build()),
        customers.attachSource("5823594808", id),
        customers.attachTaxIdentifier("5823594808", id));
  }

  @Override
  public ApiCall<?> list(GenericClient client) {
    return client.customers().prepare().list(ListCustomersQuery.builder().build());
  }

  @Override
  public String listResponse() {
    return "{\"hasMore\": false, \"data\": []}";
  }

  /** A create whose id the vendor chooses, which is never retried after an unclear attempt. */
  @Override
  public ApiCall<?> write(GenericClient client) {
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
        404,
        """
        {
          "type": "not_found",
          "errors": [
            {
              "code": "not_found",
              "parameter": "id",
              "message": "no tax identifier 88b8fd94-14bd-4711-b381-9f73abef1546"
            }
          ]
        }
        """,
        Optional.of("not_found"),
        Optional.of("not_found"),
        Optional.of("no tax identifier 88b8fd94-14bd-4711-b381-9f73abef1546"));
  }
}
