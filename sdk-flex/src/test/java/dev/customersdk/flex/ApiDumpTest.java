package dev.customersdk.flex;

import dev.customersdk.fixtures.ApiDumpContract;

class ApiDumpTest extends ApiDumpContract {

  ApiDumpTest() {
    super(FlexClient.class);
  }
}
