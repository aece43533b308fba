package dev.customersdk.kohort;

import dev.customersdk.fixtures.models.CodecContract;

class CodecsTest extends CodecContract {

  CodecsTest() {
    super(KohortClient.class);
  }
}
