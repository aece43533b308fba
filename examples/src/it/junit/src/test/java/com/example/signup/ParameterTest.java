package com.example.signup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.customersdk.testkit.KohortEmulator;
import dev.customersdk.testkit.junit.EmulatorExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(EmulatorExtension.class)
class ParameterTest {

  private final KohortEmulator kohort;
  private SignUp signUp;

  ParameterTest(KohortEmulator kohort) {
    this.kohort = kohort;
  }

  @BeforeEach
  void open(KohortEmulator given) {
    assertSame(kohort, given);
    signUp = new SignUp(given.baseUrl(), given.apiKey());
  }

  @AfterEach
  void close() {
    signUp.close();
  }

  @Test
  void theAddressIsSent(KohortEmulator given) {
    signUp.register("ada@example.com");

    given
        .verify()
        .received("POST", "/customers")
        .once()
        .withJson("emailAddress", "ada@example.com")
        .withHeader("Content-Type", "application/json");
    AssertionError error =
        assertThrows(
            AssertionError.class, () -> given.verify().received("DELETE", "/customers/{id}"));
    assertTrue(error.getMessage().contains("1. POST /customers"), error.getMessage());
    assertEquals("ada@example.com", given.requests().get(0).jsonValue("emailAddress").get());
  }

  @Nested
  class Inside {

    @Test
    void someAreKnown(KohortEmulator given) {
      assertEquals(0, given.customerCount());
      String id = given.customer().with("firstName", "Ada").without("phoneNumber").add();

      assertTrue(signUp.isKnown(id));
      assertFalse(signUp.isKnown("cus_unknown"));
      given.addCustomers(3);
      assertEquals(4, given.customerCount());
    }
  }
}
