package dev.customersdk.flex;

import dev.customersdk.fixtures.ProviderArchitectureContract;

class FlexArchitectureTest extends ProviderArchitectureContract {

  FlexArchitectureTest() {
    super(FlexClient.class);
  }
}
