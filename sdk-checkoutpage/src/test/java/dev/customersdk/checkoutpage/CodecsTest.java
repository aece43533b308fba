package dev.customersdk.checkoutpage;

import dev.customersdk.fixtures.models.CodecContract;

class CodecsTest extends CodecContract {

  CodecsTest() {
    super(CheckoutPageClient.class);
  }
}
