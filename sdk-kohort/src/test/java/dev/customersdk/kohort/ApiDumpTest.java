package dev.customersdk.kohort;

import dev.customersdk.fixtures.ApiDumpContract;

class ApiDumpTest extends ApiDumpContract {

  ApiDumpTest() {
    super(KohortClient.class);
  }
}
