package dev.customersdk.checkoutpage;

import dev.customersdk.fixtures.ProviderArchitectureContract;

class CheckoutPageArchitectureTest extends ProviderArchitectureContract {

  CheckoutPageArchitectureTest() {
    super(CheckoutPageClient.class);
  }
}
