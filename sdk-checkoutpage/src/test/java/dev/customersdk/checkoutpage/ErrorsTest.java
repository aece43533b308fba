package dev.customersdk.checkoutpage;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.customersdk.core.DecodingException;
import dev.customersdk.fixtures.ErrorContract;
import dev.customersdk.fixtures.FakeVendor;
import org.junit.jupiter.api.Test;

/** The shapes of Checkout Page's errors, and a response that is no customer. */
class ErrorsTest extends ErrorContract {

  ErrorsTest() {
    super(
        CheckoutPageErrors::decode,
        """
        error/validation.json
        {"type": "error", "message": "Bad Request", "violations": [{"param": "email", \
        "message": "Invalid email", "rejectedValue": "not-an-email"}], \
        "extras": {"status": "error"}}
        error/not-found.json
        {"type": "error", "message": "Not Found", "extras": {"status": "error"}}
        error/unauthorized.json
        {"code": "Unauthorized", "message": "Missing or invalid API key"}
        error/message-only.json
        {"message": "Not Found"}
        {"type": "error", "property1": null, "property2": {"deep": [1.25]}}
        {"type": "error", "extras": {"property1": null, "property2": {"deep": [1.25]}}}
        {"errors": [{"value": {"zip": [1, null]}}, {"value": null}, {"value": false}, {}]}
        {"violations": [{"rejectedValue": {"zip": [1, null]}}, {"rejectedNull": true}, \
        {"rejectedValue": false}, {}]}
        {"message": {}, "errors": "all of them", "type": 7}
        {"type": "7"}
        {"errors": {"email": {"param": "email", "message": "bad"}, "name": 1}}
        {"violations": [{"param": "email", "message": "bad"}, {}]}
        """);
  }

  @Test
  void aResponseWithoutItsEnvelopeIsNoCustomer() {
    try (FakeVendor<CheckoutPageClient> vendor =
        new FakeVendor<>(CheckoutPageClient.builder().apiKey("sk"))) {
      vendor.responds("{\"id\":\"6812fe6e9f39b6760576f01c\"}");

      assertThatThrownBy(() -> vendor.client().customers().get("6812fe6e9f39b6760576f01c"))
          .isInstanceOf(DecodingException.class)
          .hasMessageContaining("has no property \"data\"");
    }
  }
}
