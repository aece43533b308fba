package dev.customersdk.flex;

import dev.customersdk.fixtures.PagingContract;
import org.junit.jupiter.api.Test;

/** Payment methods are walked by offset, as their list knows no cursor. */
class PaymentMethodPagingTest
    extends PagingContract<FlexClient, ListPaymentMethodsQuery, PaymentMethod> {

  PaymentMethodPagingTest() {
    super(
        FlexClient.builder(),
        "/v1/customers/fcus_1/payment_methods",
        (client, query) -> client.customers().prepare().paymentMethods("fcus_1").list(query),
        PaymentMethod::paymentMethodId);
  }

  @Override
  protected ListPaymentMethodsQuery all() {
    return ListPaymentMethodsQuery.builder().limit(1).build();
  }

  @Override
  protected String page(String... ids) {
    return "{\"payment_methods\":" + rows("payment_method_id", ids) + "}";
  }

  @Test
  void onlyAnEmptyPageEndsAWalk() {
    responds(page("a", "b"), page("c"), page("d", "e"), page());

    assertWalk(
        ListPaymentMethodsQuery.builder().limit(2).offset(7).build(),
        "a b c d e",
        "?limit=2&offset=7",
        "?limit=2&offset=9",
        "?limit=2&offset=10",
        "?limit=2&offset=12");
  }

  @Test
  void anOffsetThatHasNoEffectIsACircle() {
    responds(page("a", "b"), page("a", "b"));

    assertWalkFails(
        ListPaymentMethodsQuery.builder().limit(2).build(), "the list goes in a circle", 2);
  }
}
