package dev.customersdk.generic;

import dev.customersdk.fixtures.models.CodecContract;

class CodecsTest extends CodecContract {

  CodecsTest() {
    super(GenericClient.class);
  }
}
