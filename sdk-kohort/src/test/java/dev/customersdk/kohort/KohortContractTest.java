package dev.customersdk.kohort;

import dev.customersdk.core.ApiCall;
import dev.customersdk.core.RequestOptions;
import dev.customersdk.fixtures.Harness;
import dev.customersdk.fixtures.ProviderContract;
import dev.customersdk.fixtures.VendorError;
import java.util.List;
import java.util.Optional;

class KohortContractTest extends ProviderContract<KohortClient> {

  @Override
  public String vendor() {
    return "kohort";
  }

  @Override
  public KohortClient.Builder builder() {
    return KohortClient.builder();
  }

  @Override
  public KohortClient derived(KohortClient client, RequestOptions options) {
    return client.with(options);
  }

  @Override
  public String readPath() {
    return "/customers/{id}";
  }

  @Override
  public ApiCall<?> read(KohortClient client, String id) {
    return client.customers().prepare().get(id);
  }

  @Override
  public String readResponse() {
    return "{\"id\": \"" + Harness.ID + "\"}";
  }

  @Override
  public List<ApiCall<?>> callsAbout(KohortClient client, String id) {
    PreparedCustomers customers = client.customers().prepare();
    return List.of(
        customers.get(id),
        customers.update(id, UpdateCustomerRequest.builder().clearDeletedAt().build()),
        customers.delete(id),
        customers.block(id),
        customers.unblock(id));
  }

  @Override
  public ApiCall<?> list(KohortClient client) {
    return client.customers().prepare().list(ListCustomersQuery.builder().build());
  }

  @Override
  public String listResponse() {
    return "{\"data\": [{\"id\": \"cus_1\"}], \"count\": 1}";
  }

  /** A create, which is never retried after an unclear attempt. */
  @Override
  public ApiCall<?> write(KohortClient client) {
    return client
        .customers()
        .prepare()
        .create(CreateCustomerRequest.builder().emailAddress("ada@example.com").build());
  }

  @Override
  public String writeResponse() {
    return "{\"id\": \"cus_1\", \"emailAddress\": \"ada@example.com\"}";
  }

  @Override
  public VendorError vendorError() {
    return new VendorError(
        401,
        """
        {
          "error": {
            "type": "invalid_request_error",
            "message": "Invalid Authorization header. Expected: [Basic|Bearer] <credentials>",
            "code": "Unauthorized"
          }
        }
        """,
        Optional.of("invalid_request_error"),
        Optional.of("Unauthorized"),
        Optional.of("Invalid Authorization header. Expected: [Basic|Bearer] <credentials>"));
  }
}
