package dev.customersdk.core;

import dev.customersdk.fixtures.ApiDumpContract;

class ApiDumpTest extends ApiDumpContract {

  ApiDumpTest() {
    super(ApiCall.class);
  }
}
