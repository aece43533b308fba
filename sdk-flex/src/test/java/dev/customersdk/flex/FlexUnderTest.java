package dev.customersdk.flex;

import static dev.customersdk.fixtures.faults.Operation.Kind.MAYBE_BODILESS;
import static dev.customersdk.fixtures.faults.Operation.Kind.READ;
import static dev.customersdk.fixtures.faults.Operation.Kind.UPDATE;
import static dev.customersdk.fixtures.faults.Operation.Kind.WRITE;
import static dev.customersdk.fixtures.models.FilledModels.TEXT;

import dev.customersdk.core.ApiCall;
import dev.customersdk.core.RequestOptions;
import dev.customersdk.fixtures.Harness;
import dev.customersdk.fixtures.VendorError;
import dev.customersdk.fixtures.faults.Operation;
import dev.customersdk.fixtures.models.VendorUnderTest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Flex. */
interface FlexUnderTest extends VendorUnderTest<FlexClient> {

  ListPaymentMethodsQuery METHODS = ListPaymentMethodsQuery.builder().limit(7).offset(8).build();

  ListCustomersQuery QUERY = ListCustomersQuery.builder().limit(7).offset(8).email(TEXT).build();

  @Override
  default String vendor() {
    return "flex";
  }

  @Override
  default Set<String> printed() {
    return Set.of("WebhookEvent.eventDt");
  }

  @Override
  default FlexClient.Builder builder() {
    return FlexClient.builder();
  }

  @Override
  default FlexClient derived(FlexClient client, RequestOptions options) {
    return client.with(options);
  }

  @Override
  default String readPath() {
    return "/v1/customers/{id}";
  }

  @Override
  default String smallest(String id) {
    return "{\"customer_id\":\"" + id + "\"}";
  }

  @Override
  default List<Operation<FlexClient>> operations() {
    String method = "{\"payment_method_id\":\"" + Harness.ID + "\"}";
    return operations(
        Harness.ID, model -> model == PaymentMethod.class ? method : smallest(Harness.ID));
  }

  /** Not those about a payment method, whose responses are others. */
  @Override
  default List<ApiCall<?>> callsAbout(FlexClient client, String id) {
    PreparedCustomers customers = client.customers().prepare();
    UpdateCustomerRequest update = filled(UpdateCustomerRequest.class);
    return List.of(customers.get(id), customers.update(id, update), customers.delete(id));
  }

  @Override
  default String modelPointer() {
    return "/customer";
  }

  @Override
  default List<Operation<FlexClient>> operations(String id, Function<Class<?>, String> json) {
    CreateCustomerRequest create = filled(CreateCustomerRequest.class);
    CreateCustomerRequest anonymous = create.toBuilder().email(Optional.empty()).build();
    UpdateCustomerRequest update = filled(UpdateCustomerRequest.class);
    String customer = "{\"customer\":" + json.apply(Customer.class) + "}";
    String list = "{\"customers\":[" + json.apply(Customer.class) + "]}";
    return List.of(
        new Operation<>(
            "create", UPDATE, c -> c.customers().prepare().createOrUpdate(create), customer),
        new Operation<>(
            "create without an e-mail address",
            WRITE,
            c -> c.customers().prepare().createOrUpdate(anonymous),
            customer),
        new Operation<>("list", READ, c -> c.customers().prepare().list(QUERY), list),
        new Operation<>("get", READ, c -> c.customers().prepare().get(id), customer),
        new Operation<>(
            "update", UPDATE, c -> c.customers().prepare().update(id, update), customer),
        new Operation<>(
            "delete",
            MAYBE_BODILESS,
            c -> c.customers().prepare().delete(id),
            "{\"customer\":" + json.apply(DeletedCustomer.class) + "}"),
        new Operation<>(
            "list payment methods",
            READ,
            c -> c.customers().prepare().paymentMethods(id).list(METHODS),
            "{\"payment_methods\":[" + json.apply(PaymentMethod.class) + "]}"),
        new Operation<>(
            "get payment method",
            READ,
            c -> c.customers().prepare().paymentMethods(id).get(id),
            "{\"payment_method\":" + json.apply(PaymentMethod.class) + "}"));
  }

  @Override
  default VendorError vendorError() {
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
