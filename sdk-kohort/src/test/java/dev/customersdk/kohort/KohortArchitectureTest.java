package dev.customersdk.kohort;

import dev.customersdk.fixtures.ProviderArchitectureContract;

class KohortArchitectureTest extends ProviderArchitectureContract {

  KohortArchitectureTest() {
    super(KohortClient.class);
  }
}
