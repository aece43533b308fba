package dev.customersdk.checkoutpage;

import dev.customersdk.fixtures.ApiDumpContract;

class ApiDumpTest extends ApiDumpContract {

  ApiDumpTest() {
    super(CheckoutPageClient.class);
  }
}
