package dev.customersdk.flex;

import dev.customersdk.fixtures.models.CodecContract;

class CodecsTest extends CodecContract {

  CodecsTest() {
    super(FlexClient.class);
  }
}
