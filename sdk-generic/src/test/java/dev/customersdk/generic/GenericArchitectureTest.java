package dev.customersdk.generic;

import dev.customersdk.fixtures.ProviderArchitectureContract;

class GenericArchitectureTest extends ProviderArchitectureContract {

  GenericArchitectureTest() {
    super(GenericClient.class);
  }
}
