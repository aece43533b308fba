package dev.customersdk.testkit;

import dev.customersdk.fixtures.ArchitectureContract;

class TestkitArchitectureTest extends ArchitectureContract {

  TestkitArchitectureTest() {
    super(Emulator.class);
  }
}
