package dev.customersdk.testkit;

import dev.customersdk.fixtures.ApiDumpContract;

class ApiDumpTest extends ApiDumpContract {

  ApiDumpTest() {
    super(Emulator.class);
  }
}
