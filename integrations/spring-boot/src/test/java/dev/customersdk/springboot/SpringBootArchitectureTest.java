package dev.customersdk.springboot;

import dev.customersdk.fixtures.ArchitectureContract;

class SpringBootArchitectureTest extends ArchitectureContract {

  SpringBootArchitectureTest() {
    super(ClientCustomizer.class);
  }
}
