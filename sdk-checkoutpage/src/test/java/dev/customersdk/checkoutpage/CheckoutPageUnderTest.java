package dev.customersdk.checkoutpage;

import static dev.customersdk.fixtures.faults.Operation.Kind.READ;
import static dev.customersdk.fixtures.faults.Operation.Kind.UPDATE;
import static dev.customersdk.fixtures.models.FilledModels.TEXT;

import dev.customersdk.core.ApiCall;
import dev.customersdk.core.RequestOptions;
import dev.customersdk.fixtures.VendorError;
import dev.customersdk.fixtures.faults.Operation;
import dev.customersdk.fixtures.models.VendorUnderTest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Checkout Page. */
interface CheckoutPageUnderTest extends VendorUnderTest<CheckoutPageClient> {

  ListCustomersQuery QUERY =
      ListCustomersQuery.builder()
          .search(TEXT)
          .limit(7)
          .createdAfter(Instant.EPOCH)
          .createdBefore(Instant.EPOCH.plusSeconds(1))
          .build();

  @Override
  default String vendor() {
    return "checkoutpage";
  }

  @Override
  default CheckoutPageClient.Builder builder() {
    return CheckoutPageClient.builder();
  }

  @Override
  default CheckoutPageClient derived(CheckoutPageClient client, RequestOptions options) {
    return client.with(options);
  }

  @Override
  default String readPath() {
    return "/v1/customers/{customerId}";
  }

  @Override
  default String modelPointer() {
    return "/data";
  }

  @Override
  default List<Operation<CheckoutPageClient>> operations(
      String id, Function<Class<?>, String> json) {
    UpdateCustomerRequest update = filled(UpdateCustomerRequest.class);
    String customer = "{\"data\":" + json.apply(Customer.class) + "}";
    String list = "{\"data\":[" + json.apply(Customer.class) + "],\"total\":1,\"has_more\":false}";
    return List.of(
        new Operation<>("list", READ, c -> c.customers().prepare().list(QUERY), list),
        new Operation<>("get", READ, c -> c.customers().prepare().get(id), customer),
        new Operation<>(
            "update", UPDATE, c -> c.customers().prepare().update(id, update), customer));
  }

  /** The merging update too, whose read comes before it. */
  @Override
  default List<ApiCall<?>> callsAbout(CheckoutPageClient client, String id) {
    List<ApiCall<?>> calls = VendorUnderTest.super.callsAbout(client, id);
    AddressUpdate moved = AddressUpdate.builder().city("Paris").build();
    calls.add(
        client
            .customers()
            .prepare()
            .updateMerging(id, UpdateCustomerRequest.builder().address(moved).build()));
    return calls;
  }

  @Override
  default VendorError vendorError() {
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
