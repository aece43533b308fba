package dev.customersdk.kohort;

import static dev.customersdk.fixtures.faults.Operation.Kind.READ;
import static dev.customersdk.fixtures.faults.Operation.Kind.UPDATE;
import static dev.customersdk.fixtures.faults.Operation.Kind.WRITE;
import static dev.customersdk.fixtures.models.FilledModels.TEXT;

import dev.customersdk.core.RequestOptions;
import dev.customersdk.fixtures.VendorError;
import dev.customersdk.fixtures.faults.Operation;
import dev.customersdk.fixtures.models.VendorUnderTest;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** KohortPay. */
interface KohortUnderTest extends VendorUnderTest<KohortClient> {

  ListCustomersQuery QUERY =
      ListCustomersQuery.builder()
          .addExpand("organization")
          .take(7)
          .skip(8L)
          .orderBy(OrderBy.asc("createdAt"))
          .search(TEXT)
          .build();

  @Override
  default String vendor() {
    return "kohort";
  }

  @Override
  default KohortClient.Builder builder() {
    return KohortClient.builder();
  }

  @Override
  default KohortClient derived(KohortClient client, RequestOptions options) {
    return client.with(options);
  }

  @Override
  default String readPath() {
    return "/customers/{id}";
  }

  @Override
  default List<Operation<KohortClient>> operations(String id, Function<Class<?>, String> json) {
    CreateCustomerRequest create = filled(CreateCustomerRequest.class);
    UpdateCustomerRequest update = filled(UpdateCustomerRequest.class);
    String customer = json.apply(Customer.class);
    String list = "{\"data\":[" + customer + "],\"count\":1}";
    return List.of(
        new Operation<>("list", READ, c -> c.customers().prepare().list(QUERY), list),
        new Operation<>("create", WRITE, c -> c.customers().prepare().create(create), customer),
        new Operation<>("get", READ, c -> c.customers().prepare().get(id), customer),
        new Operation<>(
            "update", UPDATE, c -> c.customers().prepare().update(id, update), customer),
        new Operation<>("delete", UPDATE, c -> c.customers().prepare().delete(id), customer),
        new Operation<>("block", UPDATE, c -> c.customers().prepare().block(id), customer),
        new Operation<>("unblock", UPDATE, c -> c.customers().prepare().unblock(id), customer));
  }

  @Override
  default VendorError vendorError() {
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
