package dev.customersdk.flex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Customers by their e-mail address, with the filter of "List customers" (2026). */
class FindByEmailTest {

  @AutoClose private final FakeFlex flex = new FakeFlex();

  private final Customers customers = flex.client().customers();

  @Test
  void asksWithTheFilterOnEveryPageAndKeepsEqualAddressesOnly() {
    flex.responds(
        """
        {"customers": [{"customer_id": "c1", "email": "ada@example.com"}, {"customer_id": "c2"},
                       {"customer_id": "c3", "email": "xada@example.com"}]}
        """);
    flex.responds(
        """
        {"customers": [{"customer_id": "c4", "email": "Ada@Example.COM"}]}
        """);
    flex.responds("{\"customers\":[]}");

    assertThat(customers.findByEmail(" ADA@example.com\t"))
        .extracting(Customer::customerId)
        .containsExactly("c1", "c4");
    String filter = "limit=100&email=ADA%40example.com";
    assertThat(flex.sent("GET", "/v1/customers?" + filter)).isEmpty();
    assertThat(flex.sent("GET", "/v1/customers?starting_after=c3&" + filter)).isEmpty();
    assertThat(flex.sent("GET", "/v1/customers?starting_after=c4&" + filter)).isEmpty();
  }

  @Test
  @SuppressWarnings("NullAway") // callers without a null checker exist
  void anAddressIsNeeded() {
    assertThatThrownBy(() -> customers.findByEmail(null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("email: must not be null");
    assertThatThrownBy(() -> customers.findByEmail(" "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("email: must not be empty");
    assertThat(flex.receivedCount()).isZero();
  }
}
