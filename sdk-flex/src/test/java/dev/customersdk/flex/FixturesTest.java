package dev.customersdk.flex;

import dev.customersdk.core.spi.json.JsonText;
import dev.customersdk.fixtures.FixtureCheck;
import dev.customersdk.fixtures.FixtureContract;
import dev.customersdk.fixtures.Fixtures;

class FixturesTest extends FixtureContract {

  FixturesTest() {
    kind("customer", 2, FixtureCheck.of(CustomerEnvelope.class));
    kind("customer-list", 1, FixtureCheck.of(CustomerListEnvelope.class));
    kind("deleted-customer", 1, FixtureCheck.of(DeletedCustomerEnvelope.class));
    kind("payment-method", 2, FixtureCheck.of(PaymentMethodEnvelope.class));
    kind("payment-method-list", 1, FixtureCheck.of(PaymentMethodListEnvelope.class));
    kind("create-request", 1, request(CreateCustomerRequest.class));
    kind("update-request", 1, request(UpdateCustomerRequest.class));
    kind("error", 2, FixtureCheck.errors(FlexErrors::decode));
  }

  /** Requests are read without their envelope, and written in it. */
  private static <T> FixtureCheck<T> request(Class<T> type) {
    return FixtureCheck.of(
        json -> JsonText.read(type, Fixtures.tree(json).get("customer").toString()),
        request -> JsonText.write(new RequestEnvelope(request)));
  }
}
