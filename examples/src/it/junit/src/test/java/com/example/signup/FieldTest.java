package com.example.signup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.customersdk.testkit.Fault;
import dev.customersdk.testkit.KohortEmulator;
import dev.customersdk.testkit.junit.EmulatorExtension;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(EmulatorExtension.class)
class FieldTest {

  private static final KohortEmulator kohort = KohortEmulator.builder().strict().start();

  @RepeatedTest(2)
  void everyTestStartsEmpty() {
    assertEquals(0, kohort.customerCount());
    try (SignUp signUp = new SignUp(kohort.baseUrl(), kohort.apiKey())) {
      signUp.register("ada@example.com");
    }
    assertEquals(1, kohort.customerCount());
  }

  @Nested
  class WhenTheVendorIsBusy {

    @Test
    void theRequestIsSentAgain() {
      kohort.failNext(Fault.tooManyRequests());
      try (SignUp signUp = new SignUp(kohort.baseUrl(), kohort.apiKey())) {
        signUp.register("ada@example.com");
      }
      kohort.verify().receivedExactly("POST /customers", "POST /customers");
    }

    @Test
    void theParameterIsTheField(KohortEmulator given) {
      assertSame(kohort, given);
    }
  }
}
