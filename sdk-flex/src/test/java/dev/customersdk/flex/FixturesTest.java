package dev.customersdk.flex;

import dev.customersdk.core.spi.json.JsonCodec;
import dev.customersdk.fixtures.FixtureCheck;
import dev.customersdk.fixtures.FixtureContract;
import dev.customersdk.fixtures.Fixtures;
import java.util.function.Function;

class FixturesTest extends FixtureContract {

  FixturesTest() {
    kind("customer", 2, FixtureCheck.of(CustomerEnvelope.class));
    kind("customer-list", 1, FixtureCheck.of(CustomerListEnvelope.class));
    kind("deleted-customer", 1, FixtureCheck.of(DeletedCustomerEnvelope.class));
    kind("payment-method", 2, FixtureCheck.of(PaymentMethodEnvelope.class));
    kind("payment-method-list", 1, FixtureCheck.of(PaymentMethodListEnvelope.class));
    kind(
        "create-request",
        1,
        request(
            CreateCustomerRequest::fromJson,
            CreateCustomerEnvelopeCodec.INSTANCE,
            CreateCustomerEnvelope::new));
    kind(
        "update-request",
        1,
        request(
            UpdateCustomerRequest::fromJson,
            UpdateCustomerEnvelopeCodec.INSTANCE,
            UpdateCustomerEnvelope::new));
    kind("webhook-event", 2, FixtureCheck.of(WebhookEvent.class));
    kind("error", 2, FixtureCheck.errors(FlexErrors::decode));
  }

  /** Requests are read without their envelope, and written in it. */
  private static <T, E> FixtureCheck<T> request(
      Function<String, T> read, JsonCodec<E> codec, Function<T, E> envelope) {
    return FixtureCheck.of(
        json -> read.apply(Fixtures.tree(json).get("customer").toString()),
        request -> codec.toJson(envelope.apply(request)));
  }
}
